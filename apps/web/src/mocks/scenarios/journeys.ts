import { benhaddou, kermarrec, lefevre, nguyen, osei } from '../people.ts';
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
    prepare: (store) => typedIdentity(store, 'inscription', lefevre),
  },
  'compte-absent': {
    chemin: '/ordre/recuperation',
    prepare: (store) => typedIdentity(store, 'recuperation', benhaddou),
  },
  'aucun-moyen': {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', kermarrec),
  },
  'aucun-moyen-recuperation': {
    chemin: '/ordre/recuperation',
    prepare: (store) => typedIdentity(store, 'recuperation', osei),
  },
  brouillon: {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', benhaddou),
  },
  'brouillon-perime': {
    chemin: '/ordre/inscription',
    prepare: (store) => typedIdentity(store, 'inscription', benhaddou, -1),
  },
  'parcours-expire': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => {
      const expireLe = store.inMinutes(-1);
      putParcours(store, 'inscription', benhaddou, { ...codeSent(store, 'sms'), expireLe });
    },
  },
  'inscription-envoi': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', benhaddou, { etape: 'envoi' }),
  },
  'inscription-envoi-sms-seul': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', nguyen, { etape: 'envoi' }),
  },
  'inscription-code': {
    chemin: '/ordre/inscription/code',
    prepare: (store) => void putParcours(store, 'inscription', benhaddou, codeSent(store, 'sms')),
  },
  'code-expire': {
    chemin: '/ordre/inscription/code',
    prepare: (store) =>
      void putParcours(store, 'inscription', benhaddou, codeSent(store, 'sms', 601)),
  },
  'renvoi-possible': {
    chemin: '/ordre/inscription/code',
    prepare: (store) =>
      void putParcours(store, 'inscription', benhaddou, codeSent(store, 'sms', 75)),
  },
  'inscription-finaliser-sms': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', benhaddou, {
        etape: 'finaliser',
        canalVerifie: 'sms',
      }),
  },
  'inscription-finaliser-email': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', benhaddou, {
        etape: 'finaliser',
        canalVerifie: 'email',
      }),
  },
  'inscription-termine': {
    chemin: '/ordre/inscription/finaliser',
    prepare: (store) =>
      void putParcours(store, 'inscription', benhaddou, { ...done, canalVerifie: 'sms' }),
  },
  'recuperation-envoi': {
    chemin: '/ordre/recuperation/code',
    prepare: (store) => void putParcours(store, 'recuperation', lefevre, { etape: 'envoi' }),
  },
  'recuperation-code': {
    chemin: '/ordre/recuperation/code',
    prepare: (store) => void putParcours(store, 'recuperation', lefevre, codeSent(store, 'sms')),
  },
  'recuperation-finaliser': {
    chemin: '/ordre/recuperation/finaliser',
    prepare: (store) =>
      void putParcours(store, 'recuperation', lefevre, {
        etape: 'finaliser',
        canalVerifie: 'sms',
      }),
  },
  'recuperation-termine': {
    chemin: '/ordre/recuperation/finaliser',
    prepare: (store) =>
      void putParcours(store, 'recuperation', lefevre, { ...done, canalVerifie: 'sms' }),
  },
} satisfies Partial<Record<ScenarioId, Scenario>>;
