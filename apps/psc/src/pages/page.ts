import { pageTexts as texts } from '../texts.fr.ts';
import { stylesheet } from './stylesheet.css.ts';

/** A whole page around its `main`, which is HTML already. Every page says that this is not Pro Santé Connect. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${texts.site}</title>
<link rel="icon" href="data:,">
<style>${stylesheet}</style>
</head>
<body>
<header class="warning"><p><strong>${texts.warning}</strong> ${texts.invented}</p></header>
<main>
${main}
</main>
</body>
</html>
`;
}
