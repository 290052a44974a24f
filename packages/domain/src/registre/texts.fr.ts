/** Why a row, or a file, was rejected: read by whoever runs the import. */
export const importTexts = {
  encodage:
    'Le fichier n’est pas en UTF-8. Enregistrez-le à nouveau en «\u00a0CSV UTF-8\u00a0»\u00a0; rien de la suite n’a été lu.',
  fichierVide: 'Le fichier est vide.',
  enTete: (attendu: string, lu: string) =>
    `L’en-tête n’est pas celui attendu.\nAttendu\u00a0: ${attendu}\nLu\u00a0: ${lu}`,
  guillemets: 'Les guillemets ne sont pas fermés, ou mal placés (RFC 4180).',
  colonnes: (attendu: number, lu: number) => `${lu} colonnes au lieu de ${attendu}.`,
  requis: 'La valeur est requise.',
  tropLong: 'La valeur dépasse 500 caractères.',
  caracteres: 'La valeur contient des caractères de contrôle.',
  espace: 'L’espace n’existe pas.',
  categorie: 'La catégorie n’existe pas.',
  date: 'La date n’est pas un jour du calendrier au format JJ/MM/AAAA.',
  dateFuture: 'La date est dans le futur.',
  profession: 'Le code de profession n’a pas deux chiffres.',
  mobile: 'Le numéro n’est pas celui d’un téléphone mobile.',
  telephone: 'Le numéro n’est pas celui d’un téléphone.',
  email: 'L’adresse e-mail est mal formée.',
  conventionne: 'La valeur n’est ni «\u00a0oui\u00a0» ni «\u00a0non\u00a0».',
  cle: (nom: string) => `La clé de ce ${nom} est fausse.`,
  longueur: (nom: string) => `Ce ${nom} n’a pas le bon nombre de caractères.`,
  numero: (nom: string) => `Ce ${nom} est mal formé.`,
  code: 'Le code est requis.',
} as const;
