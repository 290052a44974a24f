import { getSession, listEspaces } from '@eps/contracts';
import { answer } from '../../testing/contract-server.ts';

/** What every page asks first: nobody is signed in, one espace is served. */
export const signedOut = [
  answer(listEspaces, () => ({ espaces: ['ordre' as const], demo: false })),
  answer(getSession, () => ({ maintenant: new Date().toISOString(), compte: null })),
];
