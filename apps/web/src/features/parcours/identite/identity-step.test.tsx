import { getParcours, proveIdentity, saveDraft, type ParcoursView } from '@eps/contracts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { canaux, codeSent, journeyOf } from '../testing/journey-of.ts';

let view: ParcoursView;
let drafts: unknown[] = [];
let proofs: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getParcours, () => view),
  answer(saveDraft, ({ body }) => {
    drafts.push(body);
    return { expireLe: new Date(Date.now() + 600_000).toISOString() };
  }),
  answer(proveIdentity, ({ body }) => {
    proofs.push(body);
    view = journeyOf({ etape: 'envoi', canaux, reference: 'K7PX-3M9T' });
    return view;
  }),
);

beforeEach(() => {
  view = journeyOf();
  drafts = [];
  proofs = [];
});

afterEach(() => {
  vi.useRealTimers();
});

function refuse(code: ConstructorParameters<typeof Refused>[0]): void {
  server.use(
    answer(proveIdentity, () => {
      throw new Refused(code);
    }),
  );
}

const birth = (): Promise<HTMLInputElement> => screen.findByLabelText('Date de naissance *');
const number = (): HTMLInputElement => screen.getByLabelText('Numéro RPPS');
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

async function fillIn(rpps = '99700100011'): Promise<void> {
  await userEvent.type(await birth(), '17061980');
  await userEvent.type(number(), rpps);
  await userEvent.click(screen.getByRole('checkbox'));
}

describe('O2, the identity', () => {
  test('lists what to correct and takes the focus there', async () => {
    renderApp('/ordre/inscription');
    await birth();
    await submit();
    const summary = await screen.findByRole('group', { name: '3 informations sont à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await userEvent.click(within(summary).getByRole('link', { name: /^Numéro RPPS/ }));
    expect(document.activeElement).toBe(number());
    expect(proofs).toEqual([]);
  });

  test('takes the focus to the only field that is wrong', async () => {
    renderApp('/ordre/inscription');
    await fillIn('99700100012');
    await submit();
    await waitFor(() => expect(document.activeElement).toBe(number()));
    expect(screen.queryByRole('group', { name: /à corriger/ })).toBeNull();
  });

  test('accepts the number of a card, and goes on', async () => {
    renderApp('/ordre/inscription');
    await fillIn('8 99 700 100 011');
    await submit();
    const title = await screen.findByRole('heading', { level: 1, name: /^Sécuriser la création/ });
    expect(proofs).toEqual([
      { rpps: '99700100011', dateNaissance: '17/06/1980', cguAcceptees: true },
    ]);
    expect(currentPath()).toBe('/ordre/inscription/code');
    expect(document.activeElement).toBe(title);
  });

  test('keeps what is typed on the server, never before a field is left or a pause', async () => {
    renderApp('/ordre/inscription');
    await userEvent.type(await birth(), '17061980');
    expect(drafts).toEqual([]);
    await userEvent.tab();
    await waitFor(() =>
      expect(drafts).toEqual([
        { etape: 'identite', valeurs: { rpps: '', dateNaissance: '17/06/1980' } },
      ]),
    );
  });

  test('gives back what had been typed', async () => {
    view = journeyOf({ brouillon: { rpps: '99 700', dateNaissance: '17/06/1980' } });
    renderApp('/ordre/inscription');
    expect((await birth()).value).toBe('17/06/1980');
    expect(number().value).toBe('99 700');
  });

  test('tells that what was typed is gone', async () => {
    view = journeyOf({ brouillonPerime: true });
    renderApp('/ordre/inscription');
    expect(await screen.findByText('Votre saisie a été effacée')).toBeTruthy();
    expect((await birth()).value).toBe('');
  });

  test('drops what was typed ten minutes ago without being validated', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderApp('/ordre/inscription');
    const typist = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await typist.type(await birth(), '17061980');
    await typist.tab();
    await waitFor(() => expect(drafts).toHaveLength(1));
    act(() => {
      vi.advanceTimersByTime(9 * 60_000);
    });
    expect((await birth()).value).toBe('17/06/1980');
    act(() => {
      vi.advanceTimersByTime(61_000);
    });
    expect((await birth()).value).toBe('');
    expect(screen.getByText('Votre saisie a été effacée')).toBeTruthy();
  });

  test('leads back to a journey under way', async () => {
    view = codeSent(10);
    renderApp('/ordre/inscription');
    await userEvent.click(await screen.findByRole('link', { name: 'Reprendre ma démarche' }));
    expect(await screen.findByLabelText('Saisir le code')).toBeTruthy();
  });

  test('opens the terms beside the form', async () => {
    renderApp('/ordre/inscription');
    await birth();
    const label = screen.getByText(/^J’ai lu et j’accepte les/);
    for (const link of within(label).getAllByRole('link'))
      expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('what the guide prescribes', () => {
  test('an account exists: « récupération de mot de passe » leads to it', async () => {
    refuse('compte-existant');
    renderApp('/ordre/inscription');
    await fillIn();
    await submit();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'Un compte est déjà associé à ce numéro RPPS, en cas d’oubli de mot de passe, demandez une récupération de mot de passe.',
    );
    const way = within(alert).getByRole('link', { name: 'récupération de mot de passe' });
    expect(way.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
  });

  test('no match: the exact message, and who can help', async () => {
    refuse('identite-inconnue');
    renderApp('/ordre/inscription');
    await fillIn();
    await submit();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'ne correspondent pas à celles connues de l’Ordre, veuillez les corriger ou vous rapprocher de votre conseil',
    );
    expect(number().value).toContain('700');
  });

  test('recovery without an account: leads to its creation', async () => {
    refuse('compte-absent');
    renderApp('/ordre/recuperation');
    await fillIn();
    await submit();
    const alert = await screen.findByRole('alert');
    const way = within(alert).getByRole('link', { name: 'Créer votre espace' });
    expect(way.getAttribute('href')).toBe('/ordre/inscription');
  });

  test('nothing on file to send a code to: the conseil départemental', async () => {
    refuse('aucun-moyen-envoi');
    renderApp('/ordre/inscription');
    await fillIn();
    await submit();
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Aucune coordonnée/ }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Coordonnées de votre conseil' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Retour' }));
    expect((await birth()).value).toBe('17/06/1980');
  });

  test('a cut network keeps what was typed', async () => {
    server.use(cut(proveIdentity));
    renderApp('/ordre/inscription');
    await fillIn();
    await submit();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    server.resetHandlers();
    await userEvent.click(again);
    await waitFor(() => expect(proofs).toHaveLength(1));
  });
});
