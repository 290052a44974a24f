import * as z from 'zod/mini';
import { instant, line, motDePasse } from '../fields/common.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { done, espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/** What a signed-in account still owes before anything else opens. */
export const obligation = z.enum(['mot-de-passe', 'cgu']);
export type Obligation = z.output<typeof obligation>;

/** Who is signed in on this browser, and until when. `maintenant` spares the browser's clock. */
export const sessionView = z.object({
  maintenant: instant,
  compte: z.nullable(
    z.object({
      /** « Dr Anne-Sophie Lefèvre-Delacroix » */
      nom: z.string(),
      initiales: z.string(),
      email: z.string(),
      emailVerifie: z.boolean(),
      obligations: z.array(obligation),
      /** End of the session without activity, and in any case. */
      inactiviteLe: instant,
      finLe: instant,
    }),
  ),
});
export type SessionView = z.output<typeof sessionView>;

export const getSession = defineRoute({
  id: 'getSession',
  method: 'GET',
  path: '/api/:espace/session',
  summary: 'La session de ce navigateur ; la lire ne la prolonge pas',
  access: 'public',
  params: espaceParams,
  response: sessionView,
  problems: [],
});

export const signIn = defineRoute({
  id: 'signIn',
  method: 'POST',
  path: '/api/:espace/session',
  summary: 'Se connecter',
  access: 'public',
  params: espaceParams,
  body: z.object({
    identifiant: line(254).check(z.minLength(1, fieldTexts.requis)),
    motDePasse,
  }),
  response: sessionView,
  problems: ['identifiants-refuses', 'compte-bloque'],
});

export const extendSession = defineRoute({
  id: 'extendSession',
  method: 'POST',
  path: '/api/:espace/session/prolongation',
  summary: 'Rester connecté',
  access: 'compte-restreint',
  params: espaceParams,
  response: sessionView,
  problems: [],
});

export const signOut = defineRoute({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/:espace/session',
  summary: 'Se déconnecter',
  access: 'public',
  params: espaceParams,
  response: done,
  problems: [],
});

export const sessionRoutes = [getSession, signIn, extendSession, signOut] as const;
