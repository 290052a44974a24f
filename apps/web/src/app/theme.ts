/** `system` follows the device; the two others are a choice kept in a cookie that the server may read. */
export type Theme = 'system' | 'light' | 'dark';

const COOKIE = 'eps-theme';
const ONE_YEAR_S = 31_536_000;

/** The theme chosen on this device. */
export function getTheme(): Theme {
  const found = new RegExp(`(?:^|; )${COOKIE}=(light|dark)(?:;|$)`).exec(document.cookie)?.[1];
  return found === 'light' || found === 'dark' ? found : 'system';
}

/** Keeps a choice on this device and applies it at once. */
export function setTheme(theme: Theme): void {
  const lifetime = theme === 'system' ? 0 : ONE_YEAR_S;
  document.cookie = `${COOKIE}=${theme}; Path=/; Max-Age=${lifetime}; SameSite=Strict`;
  applyTheme(theme);
}

/** Puts a theme on the page; `system` leaves the choice to the style sheet. */
export function applyTheme(theme: Theme = getTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
