export const cliTexts = {
  description: 'Ligne de commande du portail Espace Pro Santé.',
  usage: 'Utilisation\u00a0:',
  commands: 'Commandes\u00a0:',
  arguments: 'Arguments\u00a0:',
  options: 'Options\u00a0:',
  help: 'afficher l’aide',
  helpCommand: 'afficher l’aide d’une commande',
  unknownCommand: (name: string) =>
    `Commande inconnue\u00a0: «\u00a0${name}\u00a0». « npm run --silent admin -- help » les donne toutes.`,
  unknownOption: (name: string) => `Option inconnue\u00a0: «\u00a0${name}\u00a0».`,
  invalidOption: (name: string) => `Valeur non acceptée\u00a0: «\u00a0${name}\u00a0».`,
  missingArgument: (name: string) => `Il manque l’argument «\u00a0${name}\u00a0».`,
  missingOption: (name: string) => `Il manque «\u00a0${name}\u00a0».`,
  excessArguments: 'Trop d’arguments.',
  missingSubcommand: (names: string) => `Précisez\u00a0: ${names}.`,
  noFile: (file: string) => `Le fichier «\u00a0${file}\u00a0» ne peut pas être lu.`,
  migrate: {
    summary: 'mettre le schéma de la base à jour',
    done: (names: readonly string[]) =>
      names.length === 0
        ? 'Le schéma est déjà à jour.'
        : `Migrations appliquées\u00a0: ${names.join(', ')}.`,
  },
  notMigrated: 'Le schéma de la base n’est pas à jour\u00a0: lancez d’abord «\u00a0migrate\u00a0».',
  imports: {
    summary: 'importer un fichier CSV (UTF-8, « ; »)',
    registre: 'importer le registre des professionnels',
    caisses: 'importer les organismes (caisses, conseils départementaux)',
    file: 'fichier CSV',
    dryRun: 'tout vérifier sans rien écrire',
    progress: 'lignes',
    dryRunDone: 'Vérification seule\u00a0: rien n’a été écrit.',
    lines: 'lignes lues',
    created: 'créées',
    updated: 'modifiées',
    unchanged: 'inchangées',
    rejected: 'rejetées',
    error: (line: number, column: string, reason: string) =>
      `ligne ${line}, ${column === '' ? 'ligne entière' : `colonne ${column}`}\u00a0: ${reason}`,
    more: (number: number) => `… et ${number} autres.`,
    failed: 'Des lignes ont été rejetées\u00a0; les autres sont importées.',
    failedDry: 'Des lignes seraient rejetées.',
  },
  demo: {
    summary: 'données de démonstration',
    load: 'charger les données de démonstration',
    done: 'Les données de démonstration sont chargées.',
    refused: 'Les données de démonstration ne se chargent qu’en mode demo.',
  },
  outbox: {
    summary: 'messages en attente',
    flush: 'envoyer maintenant ce qui est dû',
    done: (sent: number, failed: number) =>
      `Messages envoyés\u00a0: ${sent}\u00a0; tentatives échouées\u00a0: ${failed}.`,
    failed: 'Des messages n’ont pas pu partir\u00a0; ils seront tentés de nouveau.',
  },
  courriers: {
    summary: 'courriers postaux',
    list: 'lister les courriers en cours',
    all: 'lister aussi ceux qui sont finis',
    print: 'écrire en PDF les courriers à imprimer, et les marquer imprimés',
    folder: 'dossier où les écrire, un sous-dossier par lot',
    post: 'marquer un lot comme posté',
    lotArgument: 'numéro du lot, comme «\u00a02026-11-20\u00a0»',
    returned: 'noter un courrier revenu (NPAI)',
    referenceArgument: 'référence imprimée sur le courrier, comme «\u00a0C-2026-11-004412\u00a0»',
    none: 'Aucun courrier en cours.',
    nothing: 'Aucun courrier à imprimer.',
    lot: (lot: string, number: number) =>
      `Lot ${lot}\u00a0: ${number === 1 ? '1 courrier imprimé' : `${number} courriers imprimés`}.`,
    moved: (reference: string) =>
      `${reference}\u00a0: annulé, l’adresse au registre a changé depuis la demande.`,
    unwritable: (folder: string) =>
      `Le dossier «\u00a0${folder}\u00a0» ne peut pas être écrit\u00a0; les courriers qui restent seront imprimés la prochaine fois.`,
    unknownLot: (lot: string) => `Aucun courrier imprimé dans le lot «\u00a0${lot}\u00a0».`,
    takeOut: (place: string, reference: string) =>
      `À retirer avant de poster\u00a0: ${place}, ${reference} (annulé).`,
    posted: (lot: string, number: number) =>
      `Lot ${lot}\u00a0: ${number === 1 ? '1 courrier posté' : `${number} courriers postés`}.`,
    unknown: (reference: string) => `Aucun courrier de référence «\u00a0${reference}\u00a0».`,
    impossible: (reference: string) =>
      `${reference} n’a pas été imprimé, ou son code a servi\u00a0: il ne peut pas être revenu.`,
    noted: (reference: string) =>
      `${reference}\u00a0: noté comme revenu, son code n’ouvre plus rien.`,
    already: (reference: string) => `${reference}\u00a0: déjà noté comme revenu.`,
    toPrint: 'à imprimer',
    inLot: (lot: string) => `lot ${lot}`,
    asked: (day: string) => `demandé le ${day}`,
    expected: (day: string) => `attendu le ${day}`,
    expires: (day: string) => `code valable jusqu’au ${day}`,
    states: {
      demande: 'demandé',
      imprime: 'imprimé',
      poste: 'posté',
      utilise: 'utilisé',
      expire: 'expiré',
      annule: 'annulé',
      revenu: 'revenu',
    },
    motifs: {
      demande: 'sur demande',
      'adresse-changee': 'adresse changée',
      remplace: 'remplacé',
      'compte-cree': 'compte créé sans lui',
      'non-prepare': 'non préparé',
    },
  },
  comptes: {
    summary: 'comptes',
    dormants: 'comptes qu’une absence d’utilisation bloquerait',
    dryRun: 'compter sans rien bloquer (le serveur bloque lui-même, où l’espace le prévoit)',
    would: (espace: string, number: number, months: number, active: boolean) =>
      `${espace}\u00a0: ${number} sans connexion depuis ${months}\u00a0mois${active ? '' : ' (blocage non activé)'}.`,
    noRule: (espace: string) => `${espace}\u00a0: aucun blocage pour absence d’utilisation.`,
  },
  audit: {
    summary: 'journal des événements',
    verify: 'vérifier la chaîne des événements de chaque espace',
    intact: (espace: string, rang: number) =>
      `${espace}\u00a0: chaîne intacte, ${rang} événements.`,
    intactSince: (
      espace: string,
      head: { rang: number },
      origin: { rang: number; le: string; lignes: number },
    ) =>
      `${espace}\u00a0: chaîne intacte, ${head.rang - origin.rang} événements, après le rang ${origin.rang} (dernière purge le ${origin.le}, lignes retirées\u00a0: ${origin.lignes}).`,
    fault: (espace: string, rang: number, kind: string) => `${espace}\u00a0: rang ${rang}, ${kind}`,
    kinds: {
      altered: 'ligne modifiée',
      missing: 'ligne manquante',
      reordered: 'ligne déplacée',
      added: 'ligne ajoutée hors du portail',
      returned: 'ligne purgée, revenue',
      head: 'tête de chaîne incohérente',
      origin: 'point de départ incohérent',
    },
    failed: 'La chaîne des événements n’est pas intacte.',
    purge:
      'retirer maintenant les événements de plus de 12\u00a0mois (le serveur le fait de lui-même)',
    dryRun: 'compter sans rien retirer',
    malgreAnomalies:
      'retirer aussi ce qui ne se vérifie plus, après examen\u00a0; l’événement de la purge le dit',
    purgeable: (espace: string, lignes: number) =>
      `${espace}\u00a0: ${lignes} événements de plus de 12\u00a0mois à retirer.`,
    purged: (espace: string, lignes: number) =>
      `${espace}\u00a0: ${lignes} événements de plus de 12\u00a0mois retirés.`,
    refused: (espace: string, rang: number) =>
      `${espace}\u00a0: purge arrêtée, la chaîne n’est pas intacte au rang ${rang}.`,
    purgeFailed:
      'Des événements n’ont pas été retirés\u00a0: lancez «\u00a0audit verify\u00a0», examinez, puis «\u00a0audit purge --malgre-anomalies ESPACE\u00a0».',
  },
  notice: {
    summary: 'avis au-dessus de la connexion',
    publish: 'publier un avis',
    withdraw: 'retirer un avis',
    list: 'lister les avis affichés',
    espace: 'espace où l’afficher',
    espaceSeul: 'cet espace seulement',
    titre: 'titre, 120 caractères au plus',
    texte: 'texte sans mise en forme, 600 caractères au plus',
    lienTexte: 'texte d’un lien, 60 caractères au plus',
    lienUrl: 'adresse du lien\u00a0: https://… ou une page du portail (/tiers/…)',
    id: 'identifiant donné à la publication et par «\u00a0list\u00a0»',
    published: (id: string) => `Avis publié\u00a0: ${id}`,
    withdrawn: 'Avis retiré.',
    absent: (id: string) => `Aucun avis affiché n’a l’identifiant «\u00a0${id}\u00a0».`,
    none: 'Aucun avis n’est affiché.',
    line: (avis: { id: string; espace: string; titre: string; publieLe: string }) =>
      `${avis.id}  ${avis.espace}  ${avis.publieLe.slice(0, 10)}  ${avis.titre}`,
    unknownEspace: (name: string) => `L’espace «\u00a0${name}\u00a0» n’existe pas.`,
  },
  convention: {
    summary: 'demandes de convention',
    list: 'lister celles qui attendent une décision',
    show: 'montrer une demande, et copier ses pièces dans un dossier',
    accept: 'accepter\u00a0: conventionne, crée ou met à jour le professionnel, envoie le code',
    refuse: 'refuser\u00a0: le motif est envoyé au demandeur',
    number: 'numéro de suivi',
    folder: 'dossier où copier les pièces jointes',
    category: 'catégorie d’un professionnel absent du registre',
    replace: 'écrire les adresses de la demande à la place de celles du registre',
    reason: 'motif, envoyé tel quel',
    none: 'Aucune demande n’attend de décision.',
    pieces: (number: number) => `${number} pièces`,
    message: 'Message',
    written: (folder: string) => `Pièces copiées dans\u00a0: ${folder}`,
    known: 'Ce numéro est déjà connu du registre.',
    hasAccount: 'Ce numéro a déjà un compte.',
    otherAddress: 'Une autre adresse est au registre.',
    howToReplace:
      'Sans --remplacer-coordonnees, les adresses du registre sont gardées et le code y part. Ne les remplacez qu’après avoir vérifié, auprès de la personne, que la demande est la sienne.',
    kept: 'Les adresses du registre sont gardées\u00a0: --remplacer-coordonnees n’était pas demandé.',
    accepted: 'Convention acceptée.',
    sent: {
      courrier: 'Le code confidentiel part par courrier.',
      email: 'Le code confidentiel part par e-mail, faute d’adresse postale.',
      'deja-en-route': 'Un code confidentiel est déjà en route\u00a0: aucun autre ne part.',
      'sans-adresse':
        'Aucun code confidentiel ne part\u00a0: le registre n’a ni adresse postale, ni e-mail.',
    },
    refused: 'Convention refusée\u00a0; le motif est envoyé.',
    already: 'C’était déjà fait\u00a0: rien n’a changé.',
    unknown: (number: string) =>
      `Aucune demande déposée ne porte le numéro «\u00a0${number}\u00a0».`,
    decided: 'Cette demande a déjà reçu la décision contraire.',
    shared:
      'Deux professionnels du registre portent ce numéro\u00a0: corrigez le registre, puis recommencez.',
    badReason: (most: number) => `Donnez un motif, de ${most} caractères au plus.`,
  },
  backup: {
    summary: 'copier la base (SQLite) dans un fichier, serveur en marche',
    file: 'fichier à créer',
    done: (file: string) => `Copie écrite et vérifiée\u00a0: ${file}`,
    exists: (file: string) => `«\u00a0${file}\u00a0» existe déjà\u00a0: choisissez un autre nom.`,
    postgres:
      'La base est PostgreSQL\u00a0: utilisez pg_dump (docs/operations.md, « Sauvegarde »).',
    corrupt: 'La copie ne se relit pas correctement\u00a0; elle est supprimée.',
  },
} as const;
