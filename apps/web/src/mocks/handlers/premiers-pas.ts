import {
  cancelCourrier,
  createCaptcha,
  listAvis,
  remindAddress,
  requestCode,
  requestNewCode,
  requestResetByNumber,
} from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { mock } from '../mock-route.ts';
import { demandCaptcha, newCaptcha } from '../store/captchas.ts';
import { demandInscription, demandLetters, issueCode } from '../store/codes-confidentiels.ts';
import {
  compteOfPersonne,
  findByNumero,
  findProfessionnel,
  recordEvenement,
} from '../store/comptes.ts';
import { openConvention } from '../store/conventions.ts';
import { createLien, demandSujet, sendMessage } from '../store/messages.ts';
import { tellSuspended } from '../store/shut.ts';
import type { MockStore } from '../store/store.ts';
import { messageTexts } from '../texts.fr.ts';
import { tiersMessages } from '../texts-tiers.fr.ts';

const done = { fait: true } as const;

export const premiersPasMocks = [
  mock(listAvis, ({ store, params: { espace } }) => ({
    avis: (store.state.avis[espace] ?? []).map((avis) => ({ ...avis })),
  })),
  mock(createCaptcha, ({ store, params: { espace } }) => {
    demandInscription(espace);
    return newCaptcha(store);
  }),
  mock(requestCode, async ({ store, params: { espace }, body: { numero, email, captcha } }) => {
    demandInscription(espace);
    await demandCaptcha(store, captcha);
    const forced = FORCED[store.state.scenario];
    const personne = findByNumero(store, numero);
    const suite = forced ?? (personne?.tiers?.conventionne ? null : 'convention');
    if (suite === 'convention') openConvention(store, espace, { finess: numero });
    if (suite !== null || !personne) return { suite: suite ?? 'convention' };
    const issued = issueCode(store, espace, { personne, numero, canal: 'courrier' });
    if (issued === 'sans-adresse') return { suite: 'adresse-absente' as const };
    if (email !== undefined)
      sendMessage(store, espace, { channel: 'email', to: email }, tiersMessages.demande);
    return { suite: 'en-route' as const };
  }),
  mock(requestResetByNumber, ({ store, params: { espace }, body: { numero } }) => {
    demandLetters(espace);
    const compte = compteOf(store, espace, numero);
    const isSuspended = tellSuspended(store, espace, numero) !== undefined;
    if (compte && !isSuspended) {
      recordEvenement(store, compte.id, 'reinitialisation-demandee');
      const link = createLien(store, compte, 'reinitialisation');
      const envelope = { channel: 'email', to: compte.email } as const;
      sendMessage(store, espace, envelope, messageTexts.reinitialisation(link));
    }
    return done;
  }),
  mock(remindAddress, async ({ store, params: { espace }, body: { numero, captcha } }) => {
    demandInscription(espace);
    await demandCaptcha(store, captcha);
    const compte = compteOf(store, espace, numero);
    if (compte) {
      recordEvenement(store, compte.id, 'adresse-rappelee');
      const envelope = { channel: 'email', to: compte.email } as const;
      sendMessage(store, espace, envelope, tiersMessages.rappelAdresse);
    }
    return done;
  }),
  mock(requestNewCode, async ({ store, params: { espace }, body: { numero, canal, captcha } }) => {
    demandInscription(espace);
    await demandCaptcha(store, captcha);
    const personne = findByNumero(store, numero);
    if (personne?.tiers?.conventionne) issueCode(store, espace, { personne, numero, canal });
    return done;
  }),
  mock(cancelCourrier, ({ store, body: { jeton } }) => {
    const lien = demandSujet(store, jeton, 'annulation-courrier');
    lien.utilise = true;
    const code = store.state.codesConfidentiels.find(({ id }) => id === lien.sujetId);
    if (code) code.etat = 'annule';
    return done;
  }),
];

/** Scenarios where every number ends the same way. */
const FORCED: Readonly<Partial<Record<string, 'en-route' | 'adresse-absente' | 'convention'>>> = {
  'tiers-code-en-route': 'en-route',
  'tiers-adresse-absente': 'adresse-absente',
  'tiers-sans-convention': 'convention',
};

function compteOf(store: MockStore, espace: EspaceId, numero: string) {
  return compteOfPersonne(store, findProfessionnel(store, espace, numero)?.id);
}
