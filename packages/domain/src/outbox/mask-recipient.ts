import type { CanalMessage } from '../db/tables.ts';

/**
 * What may be shown of a recipient, as the guide of `ordre` prints it: « +3378***22 »,
 * « tu***01@cn.medecin.fr ». Short values show less; of a postal address, the town.
 */
export function maskRecipient(canal: CanalMessage, to: string): string {
  if (canal === 'courrier') return to.slice(to.lastIndexOf(', ') + 1).trim();
  return canal === 'sms' ? maskTelephone(to) : maskEmail(to);
}

/** « +33612345678 » → « +3361***78 ». @param e164 a number in E.164 */
export function maskTelephone(e164: string): string {
  return e164.length < 10 ? '***' : `${e164.slice(0, 5)}***${e164.slice(-2)}`;
}

/** « tuxedo01@cn.medecin.fr » → « tu***01@cn.medecin.fr »; at most half of a short name is shown. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '***';
  const name = Array.from(email.slice(0, at));
  const domain = email.slice(at);
  if (name.length >= 8) return `${name.slice(0, 2).join('')}***${name.slice(-2).join('')}${domain}`;
  const shown = name.slice(0, Math.min(2, Math.floor(name.length / 2))).join('');
  return `${shown}***${domain}`;
}
