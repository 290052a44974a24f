import type { Exigence } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { ActiveSession, Context, PreuveDeSession } from '../context.ts';

/** How long a proof spares asking again before a sensitive act. */
export const RECENT_MINUTES = 10;

/** Proofs that whoever only reads the mailbox cannot give (B4). */
const BEYOND_THE_MAILBOX: readonly PreuveDeSession[] = [
  'cps',
  'cpe',
  'cle',
  'courrier',
  'sms',
  'totp',
  'code-secours',
];

/** Proofs that, shown lately, stand for asking again: the owner's own, not a card of their staff. */
const RECENT: readonly PreuveDeSession[] = ['mot-de-passe', 'cps', 'totp'];

type Graded = Pick<ActiveSession, 'preuves' | 'boiteSeuleDepuis'>;

/**
 * Whether a session has proved what is asked (B4). `donnees-patients`: something beyond the mailbox, or
 * a password that was not itself chosen with the mailbox alone. `preuve-recente`: a password, card or
 * second factor of the last 10 minutes.
 */
export function meets(ctx: Pick<Context, 'clock'>, session: Graded, exigence: Exigence): boolean {
  return demands[exigence](ctx, session);
}

const demands: Readonly<
  Record<Exigence, (ctx: Pick<Context, 'clock'>, session: Graded) => boolean>
> = {
  connexion: () => true,
  'donnees-patients': (_ctx, session) =>
    hasShown(session, BEYOND_THE_MAILBOX) ||
    (session.boiteSeuleDepuis === null && hasShown(session, ['mot-de-passe'])),
  'preuve-recente': (ctx, session) => hasShownLately(ctx, session, RECENT),
};

/** Whether its owner's card was shown in the last 10 minutes: it stands for the password (A12). */
export function hasRecentCard(ctx: Pick<Context, 'clock'>, session: Graded): boolean {
  return hasShownLately(ctx, session, ['cps']);
}

/**
 * Whether a session is its owner's: a delegate's never is, and whoever shows a card of a structure's staff
 * only uses the account, until they have also shown what is its owner's alone.
 */
export function isOwners({
  preuve,
  preuves,
  delegation,
}: Pick<ActiveSession, 'preuve' | 'preuves' | 'delegation'>): boolean {
  if (delegation !== null) return false;
  return preuve !== 'cpe' || preuves.some((shown) => RECENT.includes(shown.preuve));
}

/** Whether that proof is more than whoever only reads the mailbox could give (B4). */
export function isBeyondMailbox(preuve: PreuveDeSession): boolean {
  return BEYOND_THE_MAILBOX.includes(preuve);
}

function hasShownLately(
  ctx: Pick<Context, 'clock'>,
  { preuves }: Graded,
  wanted: readonly PreuveDeSession[],
): boolean {
  const since = addMinutes(ctx.clock.now(), -RECENT_MINUTES);
  return preuves.some(({ preuve, le }) => wanted.includes(preuve) && le > since);
}

function hasShown({ preuves }: Graded, wanted: readonly PreuveDeSession[]): boolean {
  return preuves.some(({ preuve }) => wanted.includes(preuve));
}
