import { signIn } from '@eps/contracts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, cut, failing, Refused } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

let asked: { identifiant: string; motDePasse: string }[] = [];
const server = contractServer(
  ...signedOut,
  answer(signIn, ({ body }) => {
    asked.push(body);
    return sessionOf();
  }),
);

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const email = (): Promise<HTMLInputElement> => screen.findByLabelText('E-mail');
const password = (): HTMLInputElement => screen.getByLabelText('Mot de passe');
const submit = (): HTMLElement => screen.getByRole('button', { name: /^Se connecter/ });

async function signInAs(identifiant: string, motDePasse: string): Promise<void> {
  await userEvent.click(await email());
  await userEvent.paste(identifiant);
  await userEvent.click(password());
  await userEvent.paste(motDePasse);
  await userEvent.click(submit());
}

describe('O1, the sign-in page', () => {
  test('has the words of the guide', async () => {
    renderApp('/ordre');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Connectez-vous à votre espace' }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Créer votre espace' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Identifiants oubliés\u00a0?' })).toBeTruthy();
    await waitFor(() => {
      expect(document.title).toBe('Connectez-vous à votre espace — Ordre des médecins');
    });
  });

  test('lists what is missing, takes the focus there, and asks nothing of the server', async () => {
    renderApp('/ordre');
    await email();
    await userEvent.click(submit());
    const summary = screen.getByRole('group', { name: '2 informations sont à corriger' });
    expect(document.activeElement).toBe(summary);
    await userEvent.click(within(summary).getByRole('link', { name: /^Mot de passe/ }));
    expect(document.activeElement).toBe(password());
    expect(document.title).toMatch(/^Erreur — /);
    expect(asked).toEqual([]);
  });

  test('takes the focus to the only field that is missing', async () => {
    renderApp('/ordre');
    await userEvent.type(await email(), 'a@b.example');
    await userEvent.click(submit());
    expect(document.activeElement).toBe(password());
    expect(password().getAttribute('aria-invalid')).toBe('true');
  });

  test('says that they were refused, keeps the e-mail, and asks for the password again', async () => {
    server.use(
      answer(signIn, () => {
        throw new Refused('identifiants-refuses');
      }),
    );
    renderApp('/ordre');
    await signInAs('a@b.example', 'mauvais');
    const alert = await screen.findByRole('alert');
    const way = within(alert).getByRole('link', { name: 'nouveau mot de passe' });
    expect(way.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
    expect((await email()).value).toBe('a@b.example');
    expect(password().value).toBe('');
    expect(document.activeElement).toBe(password());
  });

  test('asked too often, nothing was judged: the password is kept', async () => {
    server.use(
      answer(signIn, () => {
        throw new Refused('trop-de-demandes', { minutes: 1 });
      }),
    );
    renderApp('/ordre');
    await signInAs('a@b.example', 'secret');
    expect((await screen.findByRole('alert')).textContent).toContain('Trop de demandes');
    expect(password().value).toBe('secret');
  });

  test('sends once, however often one clicks', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.use(
      answer(signIn, async ({ body }) => {
        asked.push(body);
        await gate;
        return sessionOf({ obligations: ['mot-de-passe'] });
      }),
    );
    renderApp('/ordre');
    await signInAs('a@b.example', 'secret');
    await userEvent.click(submit());
    await userEvent.type(password(), '{Enter}');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(submit().getAttribute('aria-busy')).toBe('true');
    release();
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['the network is cut', cut(signIn)],
    ['the server fails', failing(signIn)],
  ])('keeps everything when %s, and sends it again', async (_name, handler) => {
    server.use(handler);
    renderApp('/ordre');
    await signInAs('a@b.example', 'secret');
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(password().value).toBe('secret');
    server.use(
      answer(signIn, ({ body }) => {
        asked.push(body);
        throw new Refused('identifiants-refuses');
      }),
    );
    await userEvent.click(again);
    await waitFor(() => expect(document.activeElement).toBe(password()));
    expect(asked).toEqual([{ identifiant: 'a@b.example', motDePasse: 'secret' }]);
  });
});

describe('a locked door', () => {
  beforeEach(() => {
    server.use(
      answer(signIn, ({ body }) => {
        asked.push(body);
        throw new Refused('compte-bloque', { minutes: 12 });
      }),
    );
  });

  test('says the minutes left, counts them down, and opens again', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime('2026-11-20T13:40:00Z');
    renderApp('/ordre');
    await signInAs('a@b.example', 'mauvais');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('12\u00a0minutes');
    expect(submit().textContent).toContain('possible à 14\u00a0h\u00a052');
    expect(await screen.findByRole('heading', { name: 'Pourquoi ce blocage\u00a0?' })).toBeTruthy();
    await userEvent.type(password(), 'encore{Enter}');
    expect(asked).toHaveLength(1);
    act(() => {
      vi.advanceTimersByTime(61_000);
    });
    expect(alert.textContent).toContain('11\u00a0minutes');
    act(() => {
      vi.advanceTimersByTime(11 * 60_000);
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(submit().hasAttribute('data-unavailable')).toBe(false);
  });

  test('is for one identifier: another may be tried', async () => {
    renderApp('/ordre');
    await signInAs('a@b.example', 'mauvais');
    await screen.findByRole('alert');
    await userEvent.clear(await email());
    await userEvent.type(await email(), 'autre@b.example');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(submit().hasAttribute('data-unavailable')).toBe(false);
  });
});

describe('being led to the sign-in page', () => {
  test('is explained, and leads back', async () => {
    renderApp('/ordre/gardes');
    expect(await screen.findByText('Connexion nécessaire')).toBeTruthy();
    expect(currentPath()).toBe('/ordre');
    await signInAs('a@b.example', 'secret');
    await waitFor(() => expect(currentPath()).toBe('/ordre/gardes'));
  });
});
