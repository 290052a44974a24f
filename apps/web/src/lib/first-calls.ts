import {
  getSession,
  listAvis,
  listEspaces,
  signIn,
  signOut,
  type BodyInputOf,
} from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { call } from './api.ts';
import { bodySchema } from './body-schema.ts';
import { forgetOldTypings } from './kept-typing.ts';
import { followSession } from './session-changes.ts';

export { replaceSession } from './replace-session.ts';

/** What the first page of a visit asks of the server. Reach it through `loadFirstCalls`. */
export type Credentials = BodyInputOf<typeof signIn>;

export function readEspaces(signal: AbortSignal) {
  return call(listEspaces, { params: {}, signal });
}

export function readSession(client: QueryClient, espace: EspaceId, signal: AbortSignal) {
  followSession(client, espace);
  forgetOldTypings();
  return call(getSession, { params: { espace }, signal });
}

export function readAvis(espace: EspaceId, signal: AbortSignal) {
  return call(listAvis, { params: { espace }, signal });
}

export function openSession(espace: EspaceId, body: Credentials) {
  return call(signIn, { params: { espace }, body });
}

export function closeSession(espace: EspaceId) {
  return call(signOut, { params: { espace } });
}

/** What the contract finds wrong with credentials before they are sent; empty when nothing is. */
export function issuesOfCredentials(
  body: Credentials,
): readonly { path: PropertyKey[]; message: string }[] {
  return z.safeParse(bodySchema(signIn), body).error?.issues ?? [];
}
