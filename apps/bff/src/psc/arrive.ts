import type { RetourCps } from '@eps/contracts';
import {
  confirmByCard,
  type CardRefusal,
  type Context,
  type Departure,
  openByCard,
  readSession,
  refuseCardAnswer,
  signOut,
  type Visiteur,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import type { BrowserSession } from '../session/browser-session.ts';
import { returnUriOf } from './demand-cards.ts';
import type { PscClient, PscProof } from './psc-client.ts';
import { PscRefused, PscUnavailable } from './psc-errors.ts';

export interface Arrival {
  readonly ctx: Context;
  readonly psc: PscClient;
  readonly espace: EspaceId;
  /** The address called: its query holds the provider's answer. */
  readonly callback: URL;
  readonly departure: Departure;
  readonly session: BrowserSession;
  readonly visiteur: Visiteur;
}

/** Finishes what a browser left for, and says where it goes now. No secret is in the address. */
export async function arrive(arrival: Arrival): Promise<string> {
  const { ctx, psc, espace, callback, departure } = arrival;
  let proof: PscProof;
  try {
    proof = await psc.finish(callback, departure.transaction, returnUriOf(ctx, espace));
  } catch (error) {
    return told(arrival, await readFailure(arrival, error));
  }
  return departure.but === 'connexion' ? signIn(arrival, proof) : confirm(arrival, proof);
}

async function signIn(arrival: Arrival, proof: PscProof): Promise<string> {
  const { ctx, espace, session, visiteur } = arrival;
  const outcome = await openByCard(ctx, { espace, proof }, visiteur);
  if (outcome.kind === 'refus') return told(arrival, outcome.raison);
  if (outcome.kind === 'creation') {
    await session.renewForParcours('inscription', outcome.parcoursId);
    await leaveFormer(arrival);
    return `/${espace}/inscription/identifiants`;
  }
  await session.renewFor(outcome.active);
  await leaveFormer(arrival);
  // A card leaves a password to choose where it has just reopened a frozen account: the page says so.
  if (outcome.active.motDePasseADefinir) return `/${espace}/mon-compte?compte=rouvert`;
  return `/${espace}/${outcome.active.activiteAChoisir ? 'activite' : 'accueil'}`;
}

/** The session that the browser left with: no cookie holds it any more, and nobody could end it there. */
async function leaveFormer({ ctx, espace, departure: { connexionId } }: Arrival): Promise<void> {
  const former = connexionId === null ? null : await readSession(ctx, { espace, connexionId });
  if (former !== null) await signOut(ctx, former);
}

async function confirm(arrival: Arrival, proof: PscProof): Promise<string> {
  const { ctx, espace, visiteur, departure, session } = arrival;
  const { connexionId } = departure;
  if (connexionId === null) return `/${espace}?cps=expiree`;
  const { appareil } = visiteur;
  const confirmed = await confirmByCard(ctx, { espace, connexionId, proof, appareil });
  if ('active' in confirmed) {
    await session.renewFor(confirmed.active);
    return `/${espace}/mon-compte?cps=confirmee`;
  }
  const { refus } = confirmed;
  // The session is over: there is no account to go back to.
  return refus === 'expiree' ? `/${espace}?cps=${refus}` : told(arrival, refus);
}

/** One event for each departure whose answer was not taken; none for a person who gave up. */
async function readFailure(arrival: Arrival, error: unknown): Promise<RetourCps> {
  if (error instanceof PscUnavailable) return 'indisponible';
  if (!(error instanceof PscRefused)) throw error;
  if (error.reason === 'refus-utilisateur') return 'annulee';
  const { ctx, espace, departure, visiteur } = arrival;
  const raison: CardRefusal = error.reason;
  const connexionId = departure.but === 'confirmation' ? departure.connexionId : null;
  await refuseCardAnswer(ctx, { espace, raison, connexionId, appareil: visiteur.appareil });
  return raison === 'code' || raison === 'etat' ? 'expiree' : 'refusee';
}

/** Back where the person was: on the sign-in page, or in the account whose session is still open. */
function told({ espace, departure: { but } }: Arrival, raison: RetourCps): string {
  return but === 'confirmation'
    ? `/${espace}/mon-compte?cps=${raison}`
    : `/${espace}?cps=${raison}`;
}
