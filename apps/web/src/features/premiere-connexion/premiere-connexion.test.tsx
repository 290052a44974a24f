import { createCaptcha, requestCode } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, cut, failing, Refused } from '../../testing/contract-server.ts';

let round = 0;
let asked: unknown[] = [];
let suite: 'en-route' | 'adresse-absente' | 'convention' = 'en-route';
const server = contractServer(
  ...signedOut,
  answer(createCaptcha, () => captcha()),
  answer(requestCode, ({ body }) => {
    asked.push(body);
    return { suite };
  }),
);

const idOf = (rank: number): string => `00000000-0000-4000-8000-00000000000${rank}`;

function captcha() {
  round += 1;
  const id = idOf(round);
  const parameters = {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00',
    salt: '00',
    cost: 1,
    keyLength: 32,
    keyPrefix: '0',
    data: { captcha: id },
  };
  const image = `data:image/png;base64,${round}`;
  const travail = { parameters, signature: 'x' };
  return { id, image, travail, expireLe: new Date(Date.now() + 600_000).toISOString() };
}

beforeEach(() => {
  round = 0;
  asked = [];
  suite = 'en-route';
});

const characters = (): HTMLInputElement => screen.getByLabelText(/^Entrez les caractères/);
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

async function fillIn(): Promise<void> {
  await screen.findByRole('img', { name: /à recopier/ });
  await userEvent.type(screen.getByLabelText(/^Saisissez votre N° de tiers/), '2a 099 006 5');
  await userEvent.type(characters(), 'k7px3');
}

describe('T4', () => {
  test.each([
    ['en-route', 'Votre code confidentiel est en route'],
    ['adresse-absente', 'Nous ne savons pas où vous écrire'],
    ['convention', 'Vous n’êtes pas encore conventionné'],
  ] as const)('%s is a screen of its own', async (end, title) => {
    suite = end;
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await submit();
    const heading = await screen.findByRole('heading', { level: 1, name: title });
    expect(document.activeElement).toBe(heading);
    expect(asked).toEqual([{ numero: '2A0990065', captcha: { id: idOf(1), texte: 'k7px3' } }]);
    const [contact] = screen.getAllByRole('link', { name: /mutcomplementaire/ });
    expect(contact?.getAttribute('href')).toMatch(/^mailto:/);
  });

  test('a confirmation of which nothing was told waits until it is typed', async () => {
    server.use(cut(requestCode));
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    const [email, confirmation] = [/^Adresse email/, /^Confirmation email/].map((label) =>
      screen.getByLabelText(label),
    );
    if (!email || !confirmation) throw new Error('no address');
    await userEvent.type(email, 'a@cabinet.example');
    await userEvent.type(confirmation, 'a@cabinet.example');
    await submit();
    await screen.findByRole('alert');
    await userEvent.type(email, '.fr');
    expect(confirmation.hasAttribute('aria-invalid')).toBe(false);
  });

  test('asks nothing of the server before the number and the characters are there', async () => {
    renderApp('/tiers/premiere-connexion');
    await screen.findByRole('img', { name: /à recopier/ });
    await submit();
    await screen.findByRole('group', { name: '2 informations sont à corriger' });
    expect(asked).toEqual([]);
  });

  test('a refused captcha keeps the form, and takes the focus to the field of a new image', async () => {
    server.use(
      answer(requestCode, () => {
        throw new Refused('captcha-incorrect');
      }),
    );
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await submit();
    await waitFor(() =>
      expect(screen.getByRole('img', { name: /à recopier/ }).getAttribute('src')).toMatch(/2$/),
    );
    await waitFor(() => expect(document.activeElement).toBe(characters()));
    expect(characters().value).toBe('');
    expect(characters().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>(/^Saisissez votre N°/).value).toMatch(/^2A/i);
  });

  test('the same image is answered again after a cut network', async () => {
    server.use(cut(requestCode));
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await submit();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    server.resetHandlers();
    await userEvent.click(again);
    await screen.findByRole('heading', { level: 1, name: /en route$/ });
    expect(asked).toHaveLength(1);
  });

  test('when the server fails, another image is to be answered: there is nothing to send again', async () => {
    server.use(failing(requestCode));
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await submit();
    await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(characters()));
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(characters().value).toBe('');
    server.resetHandlers();
    await userEvent.type(characters(), 'm4qt8');
    await submit();
    await screen.findByRole('heading', { level: 1, name: /en route$/ });
    expect(asked).toMatchObject([{ captcha: { id: idOf(2), texte: 'm4qt8' } }]);
  });

  test('an address that differs is no longer told once the first is corrected', async () => {
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await userEvent.type(screen.getByLabelText(/^Adresse email/), 'a@b.exampl');
    const confirmation = screen.getByLabelText(/^Confirmation email/);
    await userEvent.type(confirmation, 'a@b.example');
    await submit();
    await waitFor(() => expect(confirmation.getAttribute('aria-invalid')).toBe('true'));
    await userEvent.type(screen.getByLabelText(/^Adresse email/), 'e');
    await waitFor(() => expect(confirmation.getAttribute('aria-invalid')).toBeNull());
  });

  test('another image on demand', async () => {
    renderApp('/tiers/premiere-connexion');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Changer le texte.' }));
    await waitFor(() => expect(document.activeElement).toBe(characters()));
    expect(characters().value).toBe('');
    expect(round).toBe(2);
  });
});
