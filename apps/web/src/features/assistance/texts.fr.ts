/** Words of the public assistance page. */
export const assistanceTexts = {
  titre: 'Assistance',
  phrase: 'À qui s’adresser, pour quoi, et ce que personne ne vous demandera.',
  organismes: {
    effacer: 'Effacer la recherche',
    videPourquoi: (email: string): string =>
      `Écrivez à ${email}\u00a0: votre demande sera transmise.`,
    telephone: 'Téléphone',
    email: 'E-mail',
    adresse: 'Adresse',
  },
  jamais: {
    titre: 'Ce que personne ne vous demandera',
    liste: [
      'Votre mot de passe.',
      'Un code que vous avez reçu.',
      'Un lien que vous avez reçu, ni de l’ouvrir pendant un appel.',
    ],
    ensuite: (deNous: string): string =>
      `Si quelqu’un vous les demande, même au nom ${deNous}, raccrochez et écrivez à l’adresse indiquée ici.`,
  },
  seul: {
    titre: 'Ce que vous pouvez faire vous-même',
    accessibilite: 'Signaler un défaut d’accessibilité',
  },
  espace: {
    titre: 'Une difficulté avec ce site',
    phrase:
      'Décrivez la page, ce que vous cherchiez à faire, et la référence affichée s’il y en a une.',
  },
} as const;
