import { logoutTexts as texts } from '../texts.fr.ts';
import { page } from './page.ts';

/** Presses the first button; its digest is in the Content-Security-Policy, so no character of it may vary. */
export const logoutScript = "document.querySelector('button[data-at-once]')?.click();";

/**
 * @param form the library’s, with its hidden proof that it was asked for; already safe
 * @param atOnce without waiting for a click
 */
export function logoutPage(form: string, { atOnce }: { readonly atOnce: boolean }): string {
  const button = (attributes: string, label: string): string =>
    `<button form="op.logoutForm" type="submit" ${attributes}>${label}</button>`;
  const choices = atOnce
    ? button('name="logout" value="yes" class="main" data-at-once', texts.goOn)
    : button('name="logout" value="yes" class="main"', texts.leave) + button('', texts.stay);
  return page(
    texts.title,
    `<div class="notice"><h1>${atOnce ? texts.leaving : texts.title}</h1>
<p>${atOnce ? texts.soon : texts.question}</p>
${form}
<p class="actions">${choices}</p></div>
${atOnce ? `<script>${logoutScript}</script>` : ''}`,
  );
}
