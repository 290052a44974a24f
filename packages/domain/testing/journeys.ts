import type { Canal, ParcoursKind } from '@eps/espaces';
import type { Context } from '../src/context.ts';
import type { ParcoursRef } from '../src/parcours/parcours-ref.ts';
import { finishParcours } from '../src/parcours/finish-parcours.ts';
import { proveIdentity } from '../src/parcours/prove-identity.ts';
import { sendCode } from '../src/parcours/send-code.ts';
import { verifyCode } from '../src/parcours/verify-code.ts';
import { visiteur } from './context.ts';
import { lastCode } from './outbox.ts';
import { identity, otherPassword } from './personnes.ts';

/** A journey whose identity is proven. */
export async function proven(
  ctx: Context,
  parcours: ParcoursKind = 'inscription',
  rpps = identity.rpps,
): Promise<ParcoursRef> {
  const input = { espace: 'ordre', parcours, ...identity, rpps } as const;
  const { parcoursId } = await proveIdentity(ctx, input, visiteur);
  return { espace: 'ordre', parcours, parcoursId };
}

/** A journey that waits for its code, and that code. */
export async function codeSent(
  ctx: Context,
  parcours: ParcoursKind = 'inscription',
  canal: Canal = 'sms',
  rpps = identity.rpps,
): Promise<ParcoursRef & { code: string }> {
  const ref = await proven(ctx, parcours, rpps);
  await sendCode(ctx, { ...ref, canal }, visiteur);
  return { ...ref, code: await lastCode(ctx, ref) };
}

/** A journey whose code was right: it remains to choose address and password. */
export async function codeVerified(
  ctx: Context,
  parcours: ParcoursKind = 'inscription',
  canal: Canal = 'sms',
  rpps = identity.rpps,
): Promise<ParcoursRef> {
  const { code, ...ref } = await codeSent(ctx, parcours, canal, rpps);
  await verifyCode(ctx, { ...ref, code }, visiteur);
  return ref;
}

/** Ends a journey with `otherPassword`. */
export function finish(ctx: Context, ref: ParcoursRef, email?: string) {
  return finishParcours(ctx, { ...ref, email, motDePasse: otherPassword }, visiteur);
}

/** A code that is not that one. */
export function wrongCode(code: string): string {
  return code === '000000' ? '000001' : '000000';
}
