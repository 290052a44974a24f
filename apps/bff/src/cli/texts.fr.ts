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
  missingArgument: (name: string) => `Il manque l’argument «\u00a0${name}\u00a0».`,
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
  audit: {
    summary: 'journal des événements',
    verify: 'vérifier la chaîne des événements de chaque espace',
    intact: (espace: string, rang: number) =>
      `${espace}\u00a0: chaîne intacte, ${rang} événements.`,
    fault: (espace: string, rang: number, kind: string) => `${espace}\u00a0: rang ${rang}, ${kind}`,
    kinds: {
      altered: 'ligne modifiée',
      missing: 'ligne manquante',
      reordered: 'ligne déplacée',
      added: 'ligne ajoutée hors du portail',
      head: 'tête de chaîne incohérente',
    },
    failed: 'La chaîne des événements n’est pas intacte.',
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
