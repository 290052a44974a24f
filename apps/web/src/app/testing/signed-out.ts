import { getCpsStatus, getSession, listAvis, listEspaces } from '@eps/contracts';
import { espaceIds } from '@eps/espaces';
import { answer } from '../../testing/contract-server.ts';

/** What every page asks first: nobody is signed in, every espace is served, nothing is announced, cards work. */
export const signedOut = [
  answer(listEspaces, () => ({ espaces: [...espaceIds], demo: false })),
  answer(getSession, () => ({ maintenant: new Date().toISOString(), compte: null, suite: null })),
  answer(getCpsStatus, () => ({ disponible: true })),
  answer(listAvis, () => ({ avis: [] })),
];
