import type { Espace } from '@eps/espaces';

export const pageTexts = {
  title: 'Espace Pro Santé',
  titleOf: ({ organisation }: Espace) => `${organisation.nom} – ${organisation.sousTitre}`,
  /** Served until the web application has been built. */
  notBuilt: `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Espace Pro Santé</title>
  </head>
  <body>
    <main>
      <h1>L’application n’est pas encore construite</h1>
      <p>Le serveur fonctionne, mais le dossier de l’application est absent. Lancez « npm start », qui la construit, ou « npm run dev ».</p>
    </main>
  </body>
</html>
`,
} as const;
