import {
  getParcours,
  proveIdentity,
  saveDraft,
  sendCode,
  verifyCode,
  type ParamsOf,
} from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { mock, MockRefusal } from '../mock-route.ts';
import type { MockParcours } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { recordEvenement } from '../store/comptes.ts';
import { sendMessage } from '../store/messages.ts';
import {
  browserOf,
  canauxOf,
  demandEtape,
  demandPatience,
  parcoursOf,
  parcoursViewOf,
} from '../store/parcours.ts';
import { messageTexts } from '../texts.fr.ts';

export const parcoursMocks = [
  mock(getParcours, ({ store, params: { espace, parcours } }) =>
    parcoursViewOf(store, espace, parcoursOf(store, espace, parcours)),
  ),
  mock(saveDraft, ({ store, params: { espace, parcours: kind }, body: { etape, valeurs } }) => {
    const parcours = parcoursOf(store, espace, kind);
    if (etape === 'identite' && parcours.etape === 'termine') parcours.etape = 'identite';
    if (parcours.etape !== etape) throw new MockRefusal('etape-inattendue');
    const typed = Object.entries(valeurs).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const expireLe = store.inMinutes(getEspace(espace).policies.parcours.draftMinutes);
    parcours.brouillon = { valeurs: Object.fromEntries(typed), expireLe };
    return { expireLe };
  }),
  mock(proveIdentity, ({ store, params: { espace, parcours: kind }, body }) => {
    const personne = identify(store, { espace, parcours: kind }, body);
    if (canauxOf(espace, kind, personne).length === 0) throw new MockRefusal('aucun-moyen-envoi');
    const parcours = parcoursOf(store, espace, kind);
    Object.assign(parcours, {
      etape: 'envoi',
      reference: store.token(8).toUpperCase().replaceAll(/[-_]/g, 'X'),
      personneId: personne.id,
      expireLe: store.inMinutes(getEspace(espace).policies.parcours.lifetimeMinutes),
      brouillon: null,
      envoi: null,
      canalVerifie: null,
    } satisfies Partial<MockParcours>);
    return parcoursViewOf(store, espace, parcours);
  }),
  mock(sendCode, ({ store, params: { espace, parcours: kind }, body: { canal } }) => {
    const { parcours, personne } = demandEtape(store, espace, kind, ['envoi', 'code']);
    const known = canauxOf(espace, kind, personne).some((offered) => offered.canal === canal);
    const to = canal === 'sms' ? personne.mobile : personne.email;
    if (!known || to === null) throw new MockRefusal('moyen-indisponible');
    demandPatience(store, parcours, getEspace(espace).policies.code);
    const { lifetimeMinutes, attempts } = getEspace(espace).policies.code;
    const code = String(crypto.getRandomValues(new Uint32Array(1))[0])
      .padStart(6, '0')
      .slice(-6);
    const envoyeLe = store.now().toISOString();
    const expireLe = store.inMinutes(lifetimeMinutes);
    parcours.envoi = { canal, code, envoyeLe, expireLe, essaisRestants: attempts };
    parcours.envois.push(envoyeLe);
    parcours.etape = 'code';
    sendMessage(store, espace, { channel: canal, to }, messageTexts.code(code));
    return parcoursViewOf(store, espace, parcours);
  }),
  mock(verifyCode, ({ store, params: { espace, parcours: kind }, body }) => {
    const { parcours } = demandEtape(store, espace, kind, ['code']);
    const { envoi } = parcours;
    if (!envoi || envoi.essaisRestants === 0 || new Date(envoi.expireLe) <= store.now())
      throw new MockRefusal('code-perime');
    if (envoi.code !== body.code) {
      envoi.essaisRestants -= 1;
      if (envoi.essaisRestants === 0) throw new MockRefusal('code-perime');
      throw new MockRefusal('code-incorrect', { essaisRestants: envoi.essaisRestants });
    }
    Object.assign(parcours, { etape: 'finaliser', canalVerifie: envoi.canal, envoi: null });
    return parcoursViewOf(store, espace, parcours);
  }),
];

function identify(
  store: MockStore,
  { espace, parcours: kind }: ParamsOf<typeof proveIdentity>,
  { rpps, dateNaissance }: { rpps: string; dateNaissance: string },
) {
  const browser = browserOf(store);
  const failures = store.state.identitesRefusees[browser] ?? 0;
  const { perBrowser } = getEspace(espace).policies.identityGuesses;
  if (failures >= perBrowser) throw new MockRefusal('essais-identite-epuises');
  const personne = store.state.personnes.find(
    (candidate) => candidate.rpps === rpps && candidate.dateNaissance === dateNaissance,
  );
  if (!personne) {
    store.state.identitesRefusees[browser] = failures + 1;
    throw new MockRefusal('identite-inconnue');
  }
  const compte = store.state.comptes.find((candidate) => candidate.personneId === personne.id);
  if (kind === 'recuperation' && !compte) throw new MockRefusal('compte-absent');
  if (kind === 'inscription' && compte) {
    recordEvenement(store, compte.id, 'inscription-compte-existant');
    sendMessage(store, espace, { channel: 'email', to: compte.email }, messageTexts.compteExistant);
    throw new MockRefusal('compte-existant');
  }
  return personne;
}
