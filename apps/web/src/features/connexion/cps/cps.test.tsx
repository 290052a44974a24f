import { type RetourCps, signIn, startCps } from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { lastEspace } from '../../../lib/last-espace.ts';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { sessionOf } from '../../../testing/session-of.ts';
import { returnTexts } from './return.texts.fr.ts';

const server = contractServer(...signedOut);
const root = '/assurance-maladie';

/** The only navigation that the test's browser knows to make: within the page. */
const cardPage = (): string => `${window.location.href.split('#')[0]}#carte`;

const byCard = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: /^Vous connecter par carte CPS/ });
const identifier = (): Promise<HTMLInputElement> =>
  screen.findByLabelText('E-mail, N° d’Assurance Maladie ou N° FINESS');

async function typeAndSend(identifiant: string): Promise<void> {
  await userEvent.type(await identifier(), identifiant);
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: /^Vous connecter(?! par)/ }));
}

beforeEach(() => localStorage.clear());
afterEach(() => window.history.replaceState(null, '', '/'));

describe('A1, two cards of equal rank', () => {
  test('have the words of the guide', async () => {
    renderApp(root);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Accédez à vos services' }),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Identification' })).toBeTruthy();
    const card = screen.getByRole('region', { name: 'Identification par carte CPS' });
    const more = within(card).getByRole('link', { name: 'En savoir plus' });
    expect(more.getAttribute('href')).toBe(`${root}/a-propos#carte`);
    expect(screen.getByRole('link', { name: 'Créer un compte' })).toBeTruthy();
    const footer = screen.getByRole('contentinfo');
    const links = within(footer).getAllByRole('link');
    expect(links.slice(0, 4).map((link) => link.textContent)).toEqual([
      'À propos',
      'Configuration',
      'Mentions légales',
      'CGU',
    ]);
    expect(footer.textContent).toContain('0811 709 710');
    expect(footer.textContent).toContain('Du lundi au vendredi de 8h30 à 17h30');
    expect(await screen.findByText('La connexion par carte fonctionne')).toBeTruthy();
  });

  test('the number typed is recognised, an address is left alone', async () => {
    renderApp(root);
    await userEvent.type(await identifier(), '93 1 99001 4');
    expect(await screen.findByText(/^Format reconnu/)).toBeTruthy();
    await userEvent.clear(await identifier());
    await userEvent.type(await identifier(), 'c.aubertin');
    await waitFor(() => expect(screen.queryByText(/^Format reconnu/)).toBeNull());
  });

  test('a provisional password leads to the choice of one’s own', async () => {
    server.use(
      answer(signIn, () => ({
        maintenant: new Date().toISOString(),
        compte: null,
        suite: 'premiere-connexion' as const,
      })),
    );
    renderApp(root);
    await typeAndSend('931990519');
    await waitFor(() => expect(currentPath()).toBe(`${root}/inscription/identifiants`));
  });
});

describe('« Vous connecter par carte CPS »', () => {
  test('leaves once for where the card is shown', async () => {
    let asked = 0;
    server.use(
      answer(startCps, ({ body }) => {
        expect(body).toEqual({ but: 'connexion' });
        asked += 1;
        return { adresse: cardPage() };
      }),
    );
    renderApp(root);
    await userEvent.dblClick(await byCard());
    await waitFor(() => expect(window.location.hash).toBe('#carte'));
    expect((await byCard()).getAttribute('aria-busy')).toBe('true');
    expect(asked).toBe(1);
    expect(lastEspace()?.espace).toBe('assurance-maladie');
  });

  test('says when it does not answer, and offers the other ways', async () => {
    server.use(
      answer(startCps, () => {
        throw new Refused('cps-indisponible');
      }),
    );
    renderApp(root);
    await userEvent.click(await byCard());
    const card = screen.getByRole('region', { name: 'Identification par carte CPS' });
    expect((await within(card).findByRole('alert')).textContent).toContain('ne répond pas');
    const ways = within(card).getAllByRole('link');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      `${root}/mot-de-passe-oublie`,
      `${root}/inscription`,
      `${root}/a-propos#carte`,
    ]);
  });

  test('is tried again after a cut', async () => {
    server.use(cut(startCps));
    renderApp(root);
    await userEvent.click(await byCard());
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    server.use(answer(startCps, () => ({ adresse: cardPage() })));
    await userEvent.click(again);
    await waitFor(() => expect(window.location.hash).toBe('#carte'));
  });
});

describe('back from the card without a session', () => {
  test.each(Object.keys(returnTexts) as RetourCps[])('%s is told, once', async (why) => {
    renderApp(`${root}?cps=${why}`);
    expect(await screen.findByText(returnTexts[why].titre)).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(screen.getByText(returnTexts[why].titre)).toBeTruthy();
  });

  test('a reason that nobody gives says nothing, and leaves the address', async () => {
    renderApp(`${root}?cps=toString`);
    await byCard();
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('A10, passwords locked out', () => {
  test('has the words of the guide; the card takes the main button', async () => {
    server.use(
      answer(signIn, () => {
        throw new Refused('compte-bloque', { minutes: 12 });
      }),
    );
    renderApp(root);
    await typeAndSend('931990014');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'Votre compte est bloqué.Veuillez réessayer dans 12\u00a0min ou connectez-vous avec votre carte CPS.',
    );
    const locked = screen.getByRole('button', { name: /possible à/ });
    expect(locked.hasAttribute('data-unavailable')).toBe(true);
    expect((await byCard()).className).toContain('ui-button--main');
    expect(
      await screen.findByText('Votre carte débloque votre compte immédiatement.'),
    ).toBeTruthy();
    // Its panel is loaded when it is needed.
    expect(await screen.findByRole('heading', { name: 'Pourquoi ce blocage\u00a0?' })).toBeTruthy();
    expect(screen.queryByText('Vous n’avez pas de compte\u00a0?')).toBeNull();
  });
});

describe('what is owed first', () => {
  test.each([
    ['second-facteur', `${root}/second-facteur`],
    ['activite', `${root}/activite`],
    ['mot-de-passe', `${root}/mon-compte`],
  ] as const)('%s leads to its page', async (owed, page) => {
    server.use(answer(signIn, () => sessionOf({ obligations: [owed] })));
    renderApp(root);
    await typeAndSend('931990014');
    await waitFor(() => expect(currentPath()).toBe(page));
  });
});
