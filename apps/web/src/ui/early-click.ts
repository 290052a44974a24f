/**
 * What was asked of a prerendered page before it was alive: the last click on a button, or Enter in a form, which asks
 * for its main button. A `Button` does it once it is alive.
 *
 * This module arrives before all others, in a chunk of its own (`vite.config.ts`), and needs none of them.
 */
let asked: Element | null = null;

function note({ target, type, key }: Event & { key?: string }): void {
  if (!(target instanceof Element)) return;
  if (type === 'click') asked = target.closest('.ui-button') ?? asked;
  else if (key === 'Enter' && target instanceof HTMLInputElement)
    asked = target.form?.querySelector('.ui-button--main') ?? asked;
}

// None where pages are drawn by the build or a server.
const page = 'window' in globalThis ? window : null;
for (const type of ['click', 'keydown']) page?.addEventListener(type, note, { capture: true });

/** To be called when a button is pressed: what was asked of it is being done. */
export function forgetEarlyClick(): void {
  asked = null;
}

/**
 * To be called once a button is alive: presses it if that was asked before. Not at once: a click that itself brought
 * the page alive comes to its button afterwards, and is not to count twice.
 */
export function repeatEarlyClick(button: HTMLButtonElement | null): void {
  if (button === null || button !== asked) return;
  setTimeout(() => {
    if (button === asked) button.click();
  });
}
