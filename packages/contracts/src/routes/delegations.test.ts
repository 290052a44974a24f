import * as z from 'zod/mini';
import { espaceIds, getEspace, type Espace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import type { Route } from '../route.ts';
import { fieldTexts } from '../fields/texts.fr.ts';
import { delegationRoutes, proposeDelegation, updateDelegation } from './delegations.ts';
import { acceptInvitation, setDeleguePassword } from './delegues.ts';
import { allRoutes } from './index.ts';

const routes: readonly Route[] = allRoutes;
const given = {
  prenom: 'Nadia',
  nom: 'Benali',
  email: 'nadia.benali@cabinet.example',
  services: ['paiements'],
  finLe: '2027-05-20',
};
const parse = ({ body }: Route, typed: unknown) => z.safeParse(body ?? z.never(), typed);
const messagesOf = (typed: object) =>
  parse(proposeDelegation, { ...given, ...typed }).error?.issues.map(({ message, path }) => [
    path[0],
    message,
  ]);

describe('a delegation', () => {
  it.each(['Nadia', 'Anne-Sophie', 'O’Hara', "D'Angelo", 'Zoë de La Tour', 'Ñandú'])(
    'names somebody as people are called (%s)',
    (nom) => {
      expect(messagesOf({ nom })).toBeUndefined();
    },
  );

  it.each(['www.exemple.fr', 'http://x', 'Nadia <b>', 'a@b.fr', 'Nadia 7', 'Nadia\u202e'])(
    'names nobody by what a mail program could take for something else (%s)',
    (prenom) => {
      expect(messagesOf({ prenom })?.[0]?.[0]).toBe('prenom');
    },
  );

  it('says in French what is missing', () => {
    expect(messagesOf({ prenom: '', services: [] })).toEqual([
      ['prenom', fieldTexts.requis],
      ['services', fieldTexts.requis],
    ]);
    expect(messagesOf({ nom: '42' })).toEqual([['nom', fieldTexts.nom]]);
  });

  it.each(['', '20/05/2027', '2027-02-30', '2027-5-2', 'demain'])(
    'has a last day, not %j',
    (finLe) => {
      expect(messagesOf({ finLe })).toEqual([['finLe', fieldTexts.jour]]);
      const { services } = given;
      expect(parse(updateDelegation, { services, finLe }).success).toBe(false);
    },
  );

  it('bounds what is sent', () => {
    expect(messagesOf({ prenom: 'a'.repeat(81) })).toHaveLength(1);
    expect(messagesOf({ services: Array.from({ length: 21 }, () => 'x') })).toHaveLength(1);
    expect(messagesOf({ services: ['x'.repeat(65)] })).toHaveLength(1);
  });
});

describe('a password of a delegate', () => {
  const jeton = 'A'.repeat(43);

  it('is typed twice alike, or not at all where there is one', () => {
    const typed = { jeton, nouveauMotDePasse: 'un', nouveauMotDePasseConfirmation: 'deux' };
    for (const route of [acceptInvitation, setDeleguePassword]) {
      expect(parse(route, typed).error?.issues[0]).toMatchObject({
        path: ['nouveauMotDePasseConfirmation'],
        message: fieldTexts.motDePasseConfirmation,
      });
      const same = { ...typed, nouveauMotDePasseConfirmation: 'un' };
      expect(parse(route, same).success).toBe(true);
    }
    expect(parse(acceptInvitation, { jeton }).success).toBe(true);
    expect(parse(setDeleguePassword, { jeton }).success).toBe(false);
  });
});

/** Services by which delegates would be served, and that some espace does not let anybody give. */
function neverGiven(served: readonly Pick<Route, 'delegue'>[]): string[] {
  const services = espaceIds.flatMap((id) => (getEspace(id) as Espace).services);
  return served.flatMap(({ delegue }) => {
    if (delegue === undefined || delegue === true) return [];
    const declared = services.filter(({ id }) => id === delegue.service);
    const given = declared.filter(
      ({ delegable, exige }) => delegable === true && exige !== 'donnees-patients',
    );
    return declared.length > 0 && given.length === declared.length ? [] : [delegue.service];
  });
}

describe('delegates', () => {
  it('are served by no service that cannot be given', () => {
    expect(neverGiven(routes)).toEqual([]);
    const madeUp = ['paiements', 'contact-covid', 'mon-compte', 'nulle-part'];
    expect(neverGiven(madeUp.map((service) => ({ delegue: { service } })))).toEqual(
      madeUp.slice(1),
    );
  });

  it('are served where a route says so, and nowhere else', () => {
    const serving = routes.filter(({ delegue }) => delegue !== undefined).map(({ id }) => id);
    expect(serving.toSorted()).toEqual(
      [
        'endDelegueSession',
        'endOtherDelegueSessions',
        'extendSession',
        'getAccueil',
        'giveUpDelegation',
        'listDelegueSessions',
        'listOwnDelegations',
        'switchDelegation',
      ].toSorted(),
    );
  });

  it('are served by no route that is its owner’s, or that asks for a proof of theirs', () => {
    const serving = routes.filter(({ delegue }) => delegue !== undefined);
    const owners = serving.filter(({ titulaire, exige }) => titulaire ?? exige);
    expect(owners.map(({ id }) => id)).toEqual([]);
  });

  it('are given and changed only by an owner who has just proved it', () => {
    expect(delegationRoutes).toHaveLength(5);
    for (const { titulaire } of delegationRoutes) expect(titulaire).toBe(true);
    for (const { exige } of [proposeDelegation, updateDelegation])
      expect(exige).toBe('preuve-recente');
  });
});
