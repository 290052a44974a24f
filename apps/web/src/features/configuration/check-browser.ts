/** What the browser lacks, or null: features that every page relies on, and the cookies of a session. */
export function checkBrowser(): 'ancien' | 'sans-cookies' | null {
  const recent =
    typeof CSS !== 'undefined' &&
    'supports' in CSS &&
    CSS.supports('selector(:has(a))') &&
    'inert' in HTMLElement.prototype &&
    'findLast' in Array.prototype;
  if (!recent) return 'ancien';
  return navigator.cookieEnabled ? null : 'sans-cookies';
}
