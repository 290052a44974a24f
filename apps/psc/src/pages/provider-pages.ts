import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { noticeTexts } from '../texts.fr.ts';
import { logoutPage } from './logout-page.ts';
import { noticePage } from './notice-page.ts';

/** In place of the library’s own pages. */
export function renderError(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  ctx.type = 'html';
  ctx.body = noticePage({
    ...noticeTexts.refused,
    detail: [out.error, out.error_description].filter(Boolean).join('\u00a0: '),
  });
}

/** With an ID token, the portal has asked on behalf of its user: one leaves at once, as with the real one. */
export function renderLogout(ctx: KoaContextWithOIDC, form: string): void {
  ctx.type = 'html';
  ctx.body = logoutPage(form, { atOnce: ctx.oidc.entities.IdTokenHint !== undefined });
}

export function renderLoggedOut(ctx: KoaContextWithOIDC): void {
  ctx.type = 'html';
  ctx.body = noticePage(noticeTexts.loggedOut);
}
