import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allRoutes } from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { doors, type Door } from './doors.ts';

const SRC = join(import.meta.dirname, '..');

/** How a secret or an identity is compared with what somebody typed. */
const COMPARISONS = [
  'hasher.verify(',
  'vault.matches(',
  'codeMatches(',
  'secretMatches(',
  'isRightCode(',
  'findCodeConfidentiel(',
  'findProvisional(',
  'isProvisionalText(',
  'date_naissance ===',
  'matchesNir(',
  'matchesIbanEnd(',
  'stepOfCode(',
  'takeRecoveryCode(',
];

/** Use cases that compare one, and the door through which each tries. A new one fails the test below. */
const USE_CASES: Readonly<Record<string, Door>> = {
  'sessions/sign-in.ts': 'mot-de-passe',
  'comptes/prove-current-password.ts': 'mot-de-passe-actuel',
  'seconds-facteurs/prove-second-facteur.ts': 'second-facteur',
  'codes/attempt-code.ts': 'code',
  'parcours/check-guess.ts': 'identite',
  'inscription/check-secret.ts': 'code-confidentiel',
  'creation/sign-in-provisionally.ts': 'code-confidentiel',
  'creation/prove-key.ts': 'cle-securite',
  'delegations/sign-in-delegue.ts': 'delegue',
};

/** What compares without being a way in, and why. */
const NOT_A_DOOR: Readonly<Record<string, string>> = {
  'codes/code-seals.ts': 'the comparison itself',
  'codes-confidentiels/code-seals.ts': 'the comparison itself',
  'codes-confidentiels/find-code.ts': 'the comparison itself: whoever calls is above',
  'inscription/provisional.ts': 'the comparison itself: whoever calls is above',
  'registre/private-seals.ts': 'the comparison itself',
  'seconds-facteurs/authenticator.ts': 'the comparison itself',
  'seconds-facteurs/recovery-codes.ts': 'the comparison itself',
  'seconds-facteurs/confirm-second-facteur.ts': 'a secret just shown to who types its code',
  'passwords/password-history.ts': 'one’s own last passwords, after a proof',
  'captcha/captcha-text.ts': 'a captcha: one answer each',
  'events/head-seal.ts': 'a seal of ours',
  'events/chain-origin.ts': 'a seal of ours',
};

/** Fields of requests that hold a secret or an identity, and their door. */
const FIELDS: Readonly<Record<string, Door | null>> = {
  'signIn.motDePasse': 'mot-de-passe',
  'provePassword.motDePasse': 'mot-de-passe-actuel',
  'proveSecondFacteur.code': 'second-facteur',
  'updateCredentials.motDePasseActuel': 'mot-de-passe-actuel',
  'verifyCode.code': 'code',
  'proveIdentity.dateNaissance': 'identite',
  'createInscription.motDePasseActuel': 'code-confidentiel',
  'createInscription.codeConfidentiel': 'code-confidentiel',
  'proveKey.nir': 'cle-securite',
  'proveKey.finIban': 'cle-securite',
  'signInDelegue.motDePasse': 'delegue',
  // Of who has just been shown the secret.
  'confirmSecondFacteur.code': null,
};
const SECRET_FIELD = /^(motDePasse(Actuel)?|code|codeConfidentiel|dateNaissance|nir|finIban|cle)$/;
/** Routes where a password is chosen, not guessed. */
const CHOSEN = /^(finishParcours|createInscription|chooseIdentifiers)\.motDePasse$/;

function sources(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

const comparing = sources()
  .map((path) => ({ name: relative(SRC, path), text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => COMPARISONS.some((call) => text.includes(call)));

describe('every door', () => {
  it('is one of those that count: nothing compares a secret elsewhere', () => {
    const known = [...Object.keys(USE_CASES), ...Object.keys(NOT_A_DOOR)];
    expect(comparing.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  it.each(Object.keys(USE_CASES))('%s asks the one policy before it answers', (name) => {
    const { text } = comparing.find((found) => found.name === name) ?? { text: '' };
    expect(text).toMatch(/from '\.\.\/attempts\/(budgets|doors)\.ts'/);
  });

  it('has at least one use case', () => {
    expect(new Set(Object.values(USE_CASES))).toEqual(new Set(doors));
  });

  it('is known for each field of a request that could be guessed', () => {
    const fields = allRoutes.flatMap(({ id, body }) => {
      const shape = body && 'shape' in body ? (body.shape as object) : {};
      return Object.keys(shape)
        .filter((field) => SECRET_FIELD.test(field))
        .map((field) => `${id}.${field}`)
        .filter((field) => !CHOSEN.test(field));
    });
    expect(fields.toSorted()).toEqual(Object.keys(FIELDS).toSorted());
  });
});
