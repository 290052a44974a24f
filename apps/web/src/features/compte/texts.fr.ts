/** Words of the page of the account. Those of the guide (ordre-mon-espace-2021) are exact. */
export const compteTexts = {
  titreOnglet: (rubrique: string, page: string): string => `${rubrique} — ${page}`,
  rubriques: {
    informations: 'Informations professionnelles',
    connexion: 'Informations connexion',
    sessions: 'Sessions',
    evenements: 'Mes derniers événements',
    'seconds-facteurs': 'Seconds facteurs',
    affichage: 'Affichage',
  },
  menu: {
    titre: 'MON COMPTE',
    informations: 'Informations professionnelles',
    connexion: 'Connexion et sécurité',
    delegations: 'Délégations',
    parametres: 'Paramètres de compte',
  },
  retourConnexion: 'Retour à «\u00a0Connexion et sécurité\u00a0»',
  chargement: 'Chargement de vos paramètres…',
  lienUnique:
    'Vous venez d’utiliser votre lien de connexion unique. Il n’est désormais plus nécessaire d’utiliser ce lien pour vous connecter.',
  choisirMotDePasse: 'Choisissez votre nouveau mot de passe\u00a0: votre espace s’ouvrira ensuite.',
  identite: { nom: 'Nom', rpps: 'RPPS', numero: 'N° tiers', specialites: 'Spécialités' },
  form: {
    titre: 'INFORMATIONS CONNEXION',
    actuel: 'Mot de passe actuel',
    actuelAide:
      'Saisissez votre mot de passe actuel pour changer votre Adresse de courriel ou votre Mot de passe.',
    demander: 'Demander un nouveau mot de passe.',
    nouveau: 'Nouveau mot de passe',
    confirmer: 'Confirmer votre nouveau mot de passe',
    identiques: 'Les deux mots de passe sont identiques.',
    courriel: 'Adresse de courriel *',
    courrielAide: 'Ne sera pas rendue publique.',
    obligatoire: 'L’astérisque (*) signale une information obligatoire.',
    enregistrer: 'Enregistrer',
    envoi: 'Enregistrement…',
  },
  adresse: {
    attente: (email: string): string => `Nouvelle adresse à vérifier\u00a0: ${email}`,
    attenteDetail: (fin: string | null): string =>
      `Ouvrez le lien qui y a été envoyé${fin === null ? '' : `, valable jusqu’au ${fin}`}. D’ici là, votre adresse actuelle reste la seule valable.`,
    prevue: (email: string): string => `Nouvelle adresse vérifiée\u00a0: ${email}`,
    prevueDetail: (debut: string): string =>
      `Par sécurité, elle ne remplacera l’actuelle que le ${debut}. D’ici là, les messages de sécurité partent aux deux.`,
    renoncer: 'Renoncer à cette adresse',
    renonciation: 'Annulation…',
    renonce: 'Vous gardez votre adresse actuelle. La nouvelle ne la remplacera pas.',
    aVerifier: 'Votre adresse est à vérifier',
    aVerifierDetail: (depannage: string): string =>
      `Ouvrez le lien reçu à cette adresse. Tant qu’elle n’est pas vérifiée, un mot de passe oublié se remplace ${depannage} seulement.`,
    renvoyer: 'Recevoir un nouveau lien',
    renvoiEnCours: 'Envoi…',
    renvoye: (email: string): string =>
      `Un nouveau lien vient d’être envoyé à ${email}. Le précédent ne sert plus.`,
  },
  resultat: {
    motDePasse: 'Votre mot de passe est modifié. Vos autres sessions sont fermées.',
    adresse: (email: string, heures: number): string =>
      `Un lien vient d’être envoyé à ${email}. Ouvrez-le pour que cette adresse devienne la vôtre, au plus tard ${heures}\u00a0heures après\u00a0; d’ici là, rien ne change.`,
    rien: 'Rien n’a été modifié\u00a0: indiquez un nouveau mot de passe ou une autre adresse.',
    ouvert: 'Votre nouveau mot de passe est enregistré. Vos autres sessions sont fermées.',
    acceder: 'Accéder à mon espace',
  },
} as const;
