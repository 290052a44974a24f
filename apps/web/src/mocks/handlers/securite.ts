import * as routes from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import { demandSession, recordEvenement, sessionViewOf } from '../store/comptes.ts';
import { sendMessage } from '../store/messages.ts';
import { demandUnlocked, refusePassword } from '../store/passwords.ts';
import {
  demandFactor,
  demandRecentProof,
  hasFactor,
  renewCodes,
  takeApplicationCode,
} from '../store/seconds-facteurs.ts';
import type { MockCompte } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { newMockSecret } from '../store/totp.ts';
import { factorMessageTexts } from '../texts-second-facteur.fr.ts';

export const securiteMocks = [
  mock(routes.provePassword, ({ store, params: { espace }, body: { motDePasse } }) => {
    const { session, compte } = demandSession(store, espace);
    const door = `actuel ${compte.id}`;
    demandUnlocked(store, door);
    if (motDePasse !== compte.motDePasse)
      refusePassword(store, espace, door, new MockRefusal('mot-de-passe-actuel-incorrect'));
    session.motDePasseDonneLe = store.now().toISOString();
    recordEvenement(store, compte.id, 'identite-confirmee');
    return sessionViewOf(store, espace);
  }),
  mock(routes.proveSecondFacteur, async ({ store, params: { espace }, body: { code } }) => {
    const { session, compte } = demandSession(store, espace, 'compte-second-facteur');
    await demandFactor(store, compte, code);
    if (session.obligations.includes('second-facteur'))
      recordEvenement(store, compte.id, 'connexion-reussie');
    session.obligations = session.obligations.filter((owed) => owed !== 'second-facteur');
    return sessionViewOf(store, espace);
  }),
  mock(routes.getSecondFacteur, ({ store, params: { espace } }) => {
    const { compte } = demandSession(store, espace);
    const { activeLe = null, codes = [] } = compte.secondFacteur ?? {};
    return { activeLe, codesRestants: codes.filter(({ utilise }) => !utilise).length };
  }),
  mock(routes.beginSecondFacteur, ({ store, params: { espace } }) => {
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    if (hasFactor(compte)) throw new MockRefusal('second-facteur-deja-actif');
    const secret = newMockSecret();
    compte.secondFacteur = { secret, activeLe: null, dernierPas: 0, codes: [] };
    const issuer = encodeURIComponent(getEspace(espace).organisation.nom);
    const label = `${issuer}:${encodeURIComponent(compte.email)}`;
    const rest = 'algorithm=SHA1&digits=6&period=30';
    return { secret, uri: `otpauth://totp/${label}?issuer=${issuer}&secret=${secret}&${rest}` };
  }),
  mock(routes.confirmSecondFacteur, async ({ store, params: { espace }, body: { code } }) => {
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    if (hasFactor(compte)) throw new MockRefusal('second-facteur-deja-actif');
    const factor = compte.secondFacteur;
    if (!factor || !(await takeApplicationCode(store, factor, code)))
      throw new MockRefusal('second-facteur-incorrect');
    factor.activeLe = store.now().toISOString();
    tell(store, compte, 'second-facteur-active');
    return { codesSecours: renewCodes(factor) };
  }),
  mock(routes.renewRecoveryCodes, ({ store, params: { espace } }) => {
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    const factor = compte.secondFacteur;
    if (!factor || !hasFactor(compte)) throw new MockRefusal('introuvable');
    recordEvenement(store, compte.id, 'codes-secours-renouveles');
    return { codesSecours: renewCodes(factor) };
  }),
  mock(routes.removeSecondFacteur, ({ store, params: { espace } }) => {
    const { session, compte } = demandSession(store, espace);
    demandRecentProof(store, session);
    if (hasFactor(compte)) tell(store, compte, 'second-facteur-retire');
    delete compte.secondFacteur;
    return { fait: true } as const;
  }),
];

function tell(
  store: MockStore,
  compte: MockCompte,
  type: 'second-facteur-active' | 'second-facteur-retire',
): void {
  recordEvenement(store, compte.id, type);
  const envelope = { channel: 'email', to: compte.email } as const;
  sendMessage(store, compte.espace, envelope, factorMessageTexts[type]);
}
