import { chene, hetre, frene, orme, mimosa } from '../people.ts';
import type { ScenarioId } from './ids.ts';
import type { Scenario } from './scenario.ts';
import { codeSent, putParcours, typedIdentity } from './seed.ts';

const done = { etape: 'termine', envoi: null } as const;

/** Scenarios of the two journeys: account creation and recovery. */
export const journeyScenarios = {
  'identite-inconnue': {
    chemin: '/ordre/inscription',
    prepare: (store) =>
      typedIdentity(store, 'inscription', { rpps: '99700111109', dateNaissance: '17/06/1975' }),
  },
  'compte-existant': {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', frene),
  },
  'compte-absent': {
    chemin: '/ordre/recuperation',
    prepare: (store) => typedIdentity(store, 'recuperation', chene),
  },
  'aucun-moyen': {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', hetre),
  },
  'aucun-moyen-recuperation': {
    chemin: '/ordre/recuperation',
    prepare: (store) => typedIdentity(store, 'recuperation', mimosa),
  },
  brouillon: {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', chene),
  },
  'brouillon-perime': {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', chene, -1),
  },
  'parcours-expire': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => {
      const expireLe = store.inMinutes(-1);
      putParcours(store, 'inscription', chene, { ...codeSent(store, 'sms'), expireLe });
    },
  },
  'inscription-envoi': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, { etape: 'envoi' }),
  },
  'inscription-envoi-sms-seul': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', orme, { etape: 'envoi' }),
  },
  'inscription-code': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, codeSent(store, 'sms')),
  },
  'code-expire': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, codeSent(store, 'sms', 601)),
  },
  'renvoi-possible': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', chene, codeSent(store, 'sms', 75)),
  },
  'inscription-finaliser-sms': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', chene, {
        etape: 'finaliser',
        canalVerifie: 'sms',
      }),
  },
  'inscription-finaliser-email': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', chene, {
        etape: 'finaliser',
        canalVerifie: 'email',
      }),
  },
  'inscription-termine': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', chene, { ...done, canalVerifie: 'sms' }),
  },
  'recuperation-envoi': {
    chemin: '/ordre/recuperation/code',
    prepare: (store) => void putParcours(store, 'recuperation', frene, { etape: 'envoi' }),
  },
  'recuperation-code': {
    chemin: '/ordre/recuperation/code',
    prepare: (store) => void putParcours(store, 'recuperation', frene, codeSent(store, 'sms')),
  },
  'recuperation-finaliser': {
    chemin: '/ordre/recuperation/finaliser',
    prepare: (store) =>
      void putParcours(store, 'recuperation', frene, {
        etape: 'finaliser',
        canalVerifie: 'sms',
      }),
  },
  'recuperation-termine': {
    chemin: '/ordre/recuperation/finaliser',
    prepare: (store) =>
      void putParcours(store, 'recuperation', frene, { ...done, canalVerifie: 'sms' }),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;
