import { getParcours, sendCode, verifyCode, type ParcoursView } from '@eps/contracts';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, failing, Refused } from '../../../testing/contract-server.ts';
import { canaux, codeSent, journeyOf } from '../testing/journey-of.ts';

let view: ParcoursView;
let sent: string[] = [];
let tried: string[] = [];
const server = contractServer(
  ...signedOut,
  answer(getParcours, () => view),
  answer(sendCode, ({ body }) => {
    sent.push(body.canal);
    view = codeSent(0);
    if (body.canal === 'email' && view.envoi)
      view = { ...view, envoi: { ...view.envoi, canal: 'email', masque: 'tu***01@cn.medecin.fr' } };
    return view;
  }),
  answer(verifyCode, ({ body }) => {
    tried.push(body.code);
    view = journeyOf({ etape: 'finaliser', canalVerifie: 'sms', reference: 'K7PX-3M9T' });
    return view;
  }),
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.setSystemTime('2026-11-20T13:37:18Z');
  view = codeSent(18);
  sent = [];
  tried = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const field = (): Promise<HTMLInputElement> => screen.findByLabelText('Saisir le code');
const resend = (): HTMLElement => screen.getByRole('button', { name: /^Renvoyer le code/ });
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider/ }));
const pass = (seconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });

describe('O3, the choice of a channel', () => {
  test('offers what is on file, and sends there', async () => {
    view = journeyOf({ etape: 'envoi', canaux, reference: 'K7PX-3M9T' });
    renderApp('/ordre/inscription/code');
    await userEvent.click(await screen.findByRole('radio', { name: /^Par e-mail/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Recevoir votre code/ }));
    await field();
    expect(sent).toEqual(['email']);
    expect(screen.getByText(/^Nous l’avons envoyé par e-mail/).textContent).toContain(
      'tu***01@cn.medecin.fr',
    );
  });
});

describe('O4, the code', () => {
  test('says where it went, when, and for how long', async () => {
    renderApp('/ordre/inscription/code');
    await field();
    expect(screen.getByText(/^Nous l’avons envoyé/).textContent).toBe(
      'Nous l’avons envoyé par SMS au +3378***22 à 14\u00a0h\u00a037. Il est valable 10\u00a0minutes.',
    );
    expect(document.title).toBe('Code reçu — Créer votre espace — Ordre des médecins');
  });

  test('may be sent again after 60 s of the server’s clock, whatever this one says', async () => {
    view = codeSent(18, new Date('2026-11-20T09:00:00Z'));
    renderApp('/ordre/inscription/code');
    await field();
    expect(resend().textContent).toContain('dans 42\u00a0s');
    await userEvent.click(resend());
    expect(sent).toEqual([]);
    pass(20);
    expect(resend().textContent).toContain('dans 22\u00a0s');
    pass(22);
    expect(resend().hasAttribute('data-unavailable')).toBe(false);
    await userEvent.click(resend());
    await screen.findByText('Un nouveau code vient d’être envoyé.');
    expect(sent).toEqual(['sms']);
    expect(resend().textContent).toContain('dans 60\u00a0s');
  });

  test('goes by the other channel on file', async () => {
    renderApp('/ordre/inscription/code');
    await field();
    pass(60);
    await userEvent.click(screen.getByRole('button', { name: 'recevez-le par e-mail' }));
    await waitFor(() => expect(sent).toEqual(['email']));
    expect(await screen.findByText(/^Nous l’avons envoyé par e-mail/)).toBeTruthy();
  });

  test('« Réessayer » after a resend that failed sends again, by the same channel, and tries no code', async () => {
    server.use(failing(sendCode));
    renderApp('/ordre/inscription/code');
    await userEvent.type(await field(), '408213');
    pass(60);
    await userEvent.click(screen.getByRole('button', { name: 'recevez-le par e-mail' }));
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(document.activeElement?.contains(again)).toBe(true);
    server.resetHandlers();
    await userEvent.click(again);
    await waitFor(() => expect(sent).toEqual(['email']));
    expect(tried).toEqual([]);
  });

  test('« Réessayer » after a verification that failed verifies again', async () => {
    server.use(failing(verifyCode));
    renderApp('/ordre/inscription/code');
    await userEvent.type(await field(), '408213');
    await submit();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    server.resetHandlers();
    await userEvent.click(again);
    await screen.findByRole('heading', { level: 1, name: /^Finaliser/ });
    expect([tried, sent]).toEqual([['408213'], []]);
  });

  test('is refused at its field, which keeps it and takes the focus', async () => {
    server.use(
      answer(verifyCode, () => {
        throw new Refused('code-incorrect', { essaisRestants: 4 });
      }),
    );
    renderApp('/ordre/inscription/code');
    await userEvent.type(await field(), '408213');
    await submit();
    expect(await screen.findByText(/Il vous reste 4\sessais/)).toBeTruthy();
    const input = await field();
    await waitFor(() => expect(document.activeElement).toBe(input));
    expect(input.value).toBe('408213');
    expect(document.title).toMatch(/^Erreur — /);
  });

  test('is not sent incomplete', async () => {
    renderApp('/ordre/inscription/code');
    await userEvent.type(await field(), '408');
    await submit();
    expect(await screen.findByText(/^Saisissez les 6\schiffres/)).toBeTruthy();
    expect(tried).toEqual([]);
  });

  test('is sent by the button only, and leads on', async () => {
    renderApp('/ordre/inscription/code');
    await userEvent.click(await field());
    await userEvent.paste('408 213');
    expect(tried).toEqual([]);
    await submit();
    await screen.findByRole('heading', { level: 1, name: /^Finaliser/ });
    expect(tried).toEqual(['408213']);
    expect(currentPath()).toBe('/ordre/inscription/finaliser');
  });

  test('says when it is no longer valid', async () => {
    renderApp('/ordre/inscription/code');
    await field();
    pass(600);
    expect(screen.getByText('Ce code n’est plus valable. Demandez-en un nouveau.')).toBeTruthy();
  });

  test('« Retour » goes back to the choice', async () => {
    renderApp('/ordre/inscription/code');
    await field();
    await userEvent.click(screen.getByRole('link', { name: 'Retour' }));
    expect(await screen.findByRole('radio', { name: /^Par SMS/ })).toBeTruthy();
    expect(currentPath()).toBe('/ordre/inscription/code?choix');
  });
});

describe('a step that is not the one reached', () => {
  test('before the journey has begun: the identity, and why', async () => {
    view = journeyOf();
    renderApp('/ordre/inscription/code');
    expect(await screen.findByText('Commencez par votre identité')).toBeTruthy();
    expect(currentPath()).toBe('/ordre/inscription');
  });

  test('moves on when another tab went further', async () => {
    renderApp('/ordre/inscription/code');
    await field();
    view = journeyOf({ etape: 'finaliser', canalVerifie: 'sms' });
    act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    expect(await screen.findByText('Votre code est déjà validé')).toBeTruthy();
    expect(currentPath()).toBe('/ordre/inscription/finaliser');
  });

  test('starts again when the journey has expired, and says so', async () => {
    server.use(
      answer(verifyCode, () => {
        view = journeyOf();
        throw new Refused('parcours-expire');
      }),
    );
    renderApp('/ordre/inscription/code');
    await userEvent.type(await field(), '408213');
    await submit();
    expect(await screen.findByText('Votre démarche a expiré')).toBeTruthy();
    expect(currentPath()).toBe('/ordre/inscription');
  });
});
