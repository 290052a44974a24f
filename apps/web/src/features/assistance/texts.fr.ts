/** Words of the public assistance page. */
export const assistanceTexts = {
  titre: 'Assistance',
  phrase: 'À qui s’adresser, pour quoi, et ce que personne ne vous demandera.',
  conseils: {
    titre: 'Votre conseil départemental',
    aide: 'Numéro ou nom du département, ville ou code postal. Exemple\u00a0: 93 ou Seine-Saint-Denis.',
    champ: 'Chercher un conseil départemental',
    chargement: 'Chargement des conseils départementaux…',
    trouves: (nombre: number): string =>
      nombre === 1 ? '1\u00a0conseil trouvé' : `${nombre}\u00a0conseils trouvés`,
    tousAffiches: (montres: number, total: number): string =>
      `${montres}\u00a0conseils affichés sur ${total}`,
    voirTous: (total: number): string => `Voir les ${total}\u00a0conseils`,
    aucun: (cherche: string): string => `Aucun conseil pour «\u00a0${cherche}\u00a0»`,
    aucunPourquoi: 'Essayez le numéro du département seul, ou les premières lettres de son nom.',
    effacer: 'Effacer la recherche',
    vide: 'Aucun conseil n’est encore répertorié',
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
