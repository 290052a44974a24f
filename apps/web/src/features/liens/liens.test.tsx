import {
  cancelAddressChange,
  confirmAddress,
  freezeCompte,
  getCompte,
  inspectLink,
  openReset,
  type ProblemCode,
  type SuiteDeLien,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { forgetToken, takeTokenFromAddress } from '../../lib/link-token.ts';
import { answer, contractServer, cut, Refused } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

const token = 'dHJlcy1zZWNyZXQ';
let consumed: string[] = [];
let inspected: string[] = [];
const server = contractServer(
  ...signedOut,
  answer(inspectLink, ({ body }) => {
    inspected.push(body.jeton);
    const suite: SuiteDeLien = body.usage === 'reinitialisation' ? 'mot-de-passe' : 'adresse';
    return { expireLe: '2026-11-21T13:37:00.000Z', suite };
  }),
  answer(openReset, ({ body }) => {
    consumed.push(body.jeton);
    return sessionOf({ obligations: ['mot-de-passe'] });
  }),
  answer(confirmAddress, ({ body }) => {
    consumed.push(body.jeton);
    return { email: 'tulipe@cabinet.example', prendEffetLe: null };
  }),
  answer(getCompte, () => {
    throw new Refused('indisponible');
  }),
);

beforeEach(() => {
  consumed = [];
  inspected = [];
  forgetToken();
});

/** What the entry of the application does before anything is shown. */
function openLink(address: string): void {
  window.history.replaceState(null, '', address);
  takeTokenFromAddress();
  renderApp(currentPath());
}

function refuseInspection(code: ProblemCode): void {
  server.use(
    answer(inspectLink, () => {
      throw new Refused(code);
    }),
  );
}

const resetButton = 'Me connecter et choisir un mot de passe';
const button = (name: string): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`^${name}`) });

describe('O10, the reset link', () => {
  test('leaves the address at once, and is not consumed by being opened', async () => {
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    expect(window.location.href).not.toContain(token);
    await button(resetButton);
    expect(inspected).toEqual([token]);
    expect(consumed).toEqual([]);
    expect(screen.getByText(/^Ce lien est valable/).textContent).toContain('21/11/2026');
  });

  test('is consumed by one click, which opens « Paramètres »', async () => {
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    await userEvent.dblClick(await button(resetButton));
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
    expect(consumed).toEqual([token]);
  });

  test.each<[ProblemCode, string]>([
    ['lien-expire', 'Lien expiré'],
    ['lien-utilise', 'Ce lien ne sert plus'],
    ['lien-illisible', 'Lien illisible'],
  ])('%s: says so and offers a new one', async (code, title) => {
    refuseInspection(code);
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    const another = screen.getByRole('link', { name: 'Demander un nouveau lien' });
    expect(another.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
  });

  test('after a reload: says why it is gone', async () => {
    openLink('/ordre/reinitialisation');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Rouvrez votre lien' }),
    ).toBeTruthy();
    expect(inspected).toEqual([]);
  });

  test.each<ProblemCode>(['indisponible', 'erreur-interne', 'trop-de-demandes'])(
    '%s is not an expired link: it is examined again',
    async (code) => {
      refuseInspection(code);
      openLink(`/ordre/reinitialisation?jeton=${token}`);
      const again = await button('Réessayer');
      expect(screen.getByText(/^Votre lien n’a pas pu être vérifié/)).toBeTruthy();
      expect(screen.queryByRole('link', { name: 'Demander un nouveau lien' })).toBeNull();
      server.resetHandlers();
      await userEvent.click(again);
      expect(await button(resetButton)).toBeTruthy();
    },
  );

  test('a cut network is not an expired link', async () => {
    server.use(cut(inspectLink));
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    const again = await button('Réessayer');
    server.resetHandlers();
    await userEvent.click(again);
    expect(await button(resetButton)).toBeTruthy();
  });
});

describe('the link that verifies an address', () => {
  test('is consumed by one click', async () => {
    openLink(`/ordre/activation?jeton=${token}`);
    const confirm = await button('Confirmer mon adresse');
    expect(consumed).toEqual([]);
    await userEvent.click(confirm);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Votre adresse est confirmée' }),
    ).toBeTruthy();
    expect(consumed).toEqual([token]);
    expect(screen.getByText('tulipe@cabinet.example')).toBeTruthy();
  });

  test('used meanwhile: says so', async () => {
    server.use(
      answer(confirmAddress, () => {
        throw new Refused('lien-utilise');
      }),
    );
    openLink(`/ordre/activation?jeton=${token}`);
    await userEvent.click(await button('Confirmer mon adresse'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Ce lien ne sert plus' }),
    ).toBeTruthy();
  });
});

describe('a dead activation link tells what it was for', () => {
  test.each<[string, string, RegExp, string]>([
    ['lien-expire', 'changement-adresse', /à nouveau le changement d’adresse/, 'Se connecter'],
    [
      'lien-utilise',
      'validation-candidat',
      /^Si vous aviez déjà cliqué, votre adresse est validée/,
      'Retour à la connexion',
    ],
    [
      'lien-utilise',
      'activation-compte',
      /^Si vous avez déjà cliqué, votre compte est créé/,
      'Créer un compte',
    ],
  ])('%s of %s', async (code, genre, advice, way) => {
    server.use(
      answer(inspectLink, () => {
        throw new Refused(code === 'lien-expire' ? 'lien-expire' : 'lien-utilise', { genre });
      }),
    );
    openLink(`/assurance-maladie/activation?jeton=${token}`);
    expect(await screen.findByText(advice)).toBeTruthy();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: way })).toBeTruthy();
    const creates = main.queryByRole('link', { name: 'Créer un compte' }) !== null;
    expect(creates).toBe(genre === 'activation-compte');
  });

  test.each([`?jeton=${token}`, ''])(
    'unreadable, or reloaded (%j): both ways out',
    async (query) => {
      refuseInspection('lien-illisible');
      openLink(`/assurance-maladie/activation${query}`);
      expect(await screen.findByText(/^Si vous avez un compte, connectez-vous/)).toBeTruthy();
      const main = within(screen.getByRole('main'));
      expect(main.getByRole('link', { name: 'Se connecter' })).toBeTruthy();
      expect(main.getByRole('link', { name: 'Créer un compte' })).toBeTruthy();
      expect(screen.queryByText(/votre compte est créé/)).toBeNull();
    },
  );
});

test('a link whose code is over is dead, and leads to another code', async () => {
  server.use(
    answer(inspectLink, () => {
      throw new Refused('code-confidentiel-perime', { genre: 'activation-compte' });
    }),
  );
  openLink(`/tiers/activation?jeton=${token}`);
  const title = 'Code confidentiel périmé';
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Recevoir un nouveau code' })).toBeTruthy();
});

test('a new address that waits for its day says when it takes effect', async () => {
  server.use(
    answer(confirmAddress, () => ({
      email: 'tulipe@cabinet.example',
      prendEffetLe: '2026-11-24T09:30:00.000Z',
    })),
  );
  openLink(`/ordre/activation?jeton=${token}`);
  await userEvent.click(await button('Confirmer mon adresse'));
  expect(await screen.findByText(/prendra effet le/)).toBeTruthy();
  expect(screen.getByText(/^24\/11\/2026 à 10\sh\s30$/)).toBeTruthy();
});

describe('the links of security mails (B3)', () => {
  const frozen: string[] = [];

  beforeEach(() => {
    frozen.length = 0;
    forgetToken();
    server.use(
      answer(inspectLink, ({ body }) => ({
        expireLe: '2026-12-21T13:37:00.000Z',
        suite: body.usage === 'gel' ? ('gel' as const) : ('annulation-adresse' as const),
      })),
      answer(freezeCompte, ({ params, body }) => {
        frozen.push(`${params.espace} ${body.jeton}`);
        return { fait: true as const };
      }),
      answer(cancelAddressChange, ({ body }) => {
        consumed.push(body.jeton);
        return { fait: true as const };
      }),
    );
  });

  test.each([
    ['ordre', /par SMS/],
    ['tiers', /par courrier/],
    ['assurance-maladie', /carte CPS/],
  ] as const)(
    '%s: one click freezes, after saying what it does and how to reopen',
    async (id, how) => {
      openLink(`/${id}/gel?jeton=${token}`);
      expect(window.location.href).not.toContain(token);
      const freeze = await button('Geler mon compte');
      expect(screen.getByText('Toutes les sessions ouvertes se ferment aussitôt.')).toBeTruthy();
      expect(screen.getByText(how)).toBeTruthy();
      expect(frozen).toEqual([]);
      await userEvent.dblClick(freeze);
      expect(
        await screen.findByRole('heading', { level: 1, name: 'Votre compte est gelé' }),
      ).toBeTruthy();
      expect(screen.getByText(how)).toBeTruthy();
      expect(frozen).toEqual([`${id} ${token}`]);
    },
  );

  test('a freeze link already used says so, and the ways out', async () => {
    refuseInspection('lien-utilise');
    openLink(`/ordre/gel?jeton=${token}`);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Ce lien ne sert plus' }),
    ).toBeTruthy();
    expect(screen.getByText(/^Si vous aviez déjà cliqué, votre compte est gelé/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Geler/ })).toBeNull();
  });

  test('one click keeps the old address', async () => {
    openLink(`/tiers/adresse/annulation?jeton=${token}`);
    await userEvent.click(await button('Garder mon adresse'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Votre adresse ne change pas' }),
    ).toBeTruthy();
    expect(consumed).toEqual([token]);
    const change = screen.getByRole('link', { name: 'Choisir un autre mot de passe' });
    expect(change.getAttribute('href')).toBe('/tiers/mot-de-passe-oublie');
  });
});
