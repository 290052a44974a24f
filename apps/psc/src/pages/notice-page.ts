import type { Card } from '../cards.ts';
import { homeTexts } from '../texts.fr.ts';
import { drawCard } from './card-drawing.ts';
import { escapeHtml } from './escape-html.ts';
import { page } from './page.ts';

/** A page that only says something. `detail`, of the machine, is escaped here. */
export function noticePage({
  title,
  text,
  detail = '',
}: {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
}): string {
  const aside = detail === '' ? '' : `<p class="detail"><code>${escapeHtml(detail)}</code></p>`;
  return page(title, `<div class="notice"><h1>${title}</h1><p>${text}</p>${aside}</div>`);
}

/** For whoever opens the stand-in’s address: what this is, and the cards. */
export function homePage(cards: readonly Card[]): string {
  const drawn = cards.map((card) => `<li>${drawCard(card)}</li>`);
  return page(
    homeTexts.title,
    `<h1>${homeTexts.title}</h1><p class="lead">${homeTexts.text}</p>
<ul class="cards">${drawn.join('')}</ul>`,
  );
}
