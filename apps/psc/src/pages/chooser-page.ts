import type { Card } from '../cards.ts';
import { chooserTexts as texts } from '../texts.fr.ts';
import { drawCard } from './card-drawing.ts';
import { escapeHtml } from './escape-html.ts';
import { page } from './page.ts';

/**
 * The picture book of cards; each is a button, so that the keyboard and screen readers have them in order.
 *
 * @param asker host of the portal that asks
 * @param lastId card that this browser has shown already
 */
export function chooserPage(
  cards: readonly Card[],
  { asker, lastId }: { readonly asker: string; readonly lastId: string | null },
): string {
  const items = cards.map((card) => {
    const last = card.id === lastId ? `<span class="last">${texts.last}</span>` : '';
    return `<li><button class="pick" name="carte" value="${card.id}">${drawCard(card)}</button>
<p class="story">${last}${texts.stories[card.id] ?? ''}</p></li>`;
  });
  return page(
    texts.title,
    `<h1>${texts.title}</h1>
<p class="lead">${texts.lead(escapeHtml(asker))}</p>
<form method="post">
<ul class="cards">
${items.join('\n')}
</ul>
<p class="actions"><button name="annuler" value="oui">${texts.cancel}</button></p>
</form>`,
  );
}
