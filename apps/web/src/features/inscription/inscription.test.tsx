import {
  createInscription,
  getInscription,
  resendActivation,
  saveInscriptionDraft,
  type InscriptionView,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, cut, failing, Refused } from '../../testing/contract-server.ts';

let view: InscriptionView;
let sent: unknown[] = [];
let drafts: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getInscription, () => view),
  answer(saveInscriptionDraft, ({ body }) => {
    drafts.push(body.valeurs);
    return { expireLe: new Date(Date.now() + 600_000).toISOString() };
  }),
  answer(createInscription, ({ body }) => {
    sent.push(body);
    view = awaiting();
    return view;
  }),
);

function inscriptionOf(changes: Partial<InscriptionView> = {}): InscriptionView {
  return {
    maintenant: new Date().toISOString(),
    etape: 'identifiants',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    activation: null,
    ...changes,
  };
}

function awaiting(secondsBeforeResend = 60): InscriptionView {
  const renvoiPossibleLe = new Date(Date.now() + secondsBeforeResend * 1000).toISOString();
  const activation = { nom: 'PHARMACIE DES TILLEULS', email: 'a@b.example', renvoiPossibleLe };
  return inscriptionOf({ etape: 'activation', activation });
}

beforeEach(() => {
  view = inscriptionOf();
  sent = [];
  drafts = [];
});

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

async function paste(label: string, text: string): Promise<void> {
  await userEvent.click(field(label));
  await userEvent.paste(text);
}

async function fillIn(changes: Readonly<Record<string, string>> = {}): Promise<void> {
  await screen.findByLabelText('Mon numéro tiers');
  const typed = {
    'Mon numéro tiers': '75 099 001 2',
    'Mon numéro confidentiel': 'k7rm4xwd2p',
    'Mon adresse mail': 'a@b.example',
    'Confirmation de mon adresse mail': 'a@b.example',
    'Mon mot de passe personnalisé': 'tilleul orage 7 barque',
    'Confirmation du mot de passe': 'tilleul orage 7 barque',
    ...changes,
  };
  for (const [label, text] of Object.entries(typed)) if (text !== '') await paste(label, text);
  await userEvent.click(screen.getByRole('checkbox'));
}

describe('T2', () => {
  test('recognises the number and the code as they are typed, and groups the code', async () => {
    renderApp('/tiers/inscription');
    await fillIn();
    expect(screen.getByText(/^Format reconnu : N° FINESS/)).toBeTruthy();
    expect(screen.getByText('Format reconnu')).toBeTruthy();
    expect(field('Mon numéro confidentiel').value).toBe('K7RM 4XWD 2P');
  });

  test('sends what the contract asks, once, and shows where the mail has gone', async () => {
    renderApp('/tiers/inscription');
    await fillIn();
    await submit();
    const title = await screen.findByRole('heading', { level: 1, name: /^Confirmation de la/ });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('PHARMACIE DES TILLEULS')).toBeTruthy();
    expect(sent).toEqual([
      {
        numero: '750990012',
        codeConfidentiel: 'K7RM4XWD2P',
        email: 'a@b.example',
        emailConfirmation: 'a@b.example',
        motDePasse: 'tilleul orage 7 barque',
        motDePasseConfirmation: 'tilleul orage 7 barque',
        cguAcceptees: true,
      },
    ]);
  });

  test('asks for exactly one of the two secrets', async () => {
    renderApp('/tiers/inscription');
    await fillIn({ 'Mon mot de passe actuel': 'TREFLE4587' });
    await submit();
    await waitFor(() => expect(document.activeElement).toBe(field('Mon numéro confidentiel')));
    expect(sent).toEqual([]);
  });

  test('points out where the two addresses differ, and lists every fault', async () => {
    renderApp('/tiers/inscription');
    await fillIn({
      'Mon numéro tiers': '75 001 234',
      'Confirmation de mon adresse mail': 'a@c.example',
    });
    await submit();
    const summary = await screen.findByRole('group', { name: '2 informations sont à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(within(summary).getByText(/« c » au lieu de « b »/)).toBeTruthy();
    expect(within(summary).getByText(/ce numéro compte 8 chiffres/)).toBeTruthy();
  });

  test('keeps everything but the passwords when it is refused', async () => {
    server.use(
      answer(createInscription, () => {
        throw new Refused('code-confidentiel-refuse');
      }),
    );
    renderApp('/tiers/inscription');
    await fillIn();
    await submit();
    const alert = await screen.findByRole('alert');
    const way = within(alert).getByRole('link', { name: 'demandez un nouveau code' });
    expect(way.getAttribute('href')).toBe('/tiers/reinitialiser');
    expect(field('Mon numéro confidentiel').value).toBe('K7RM 4XWD 2P');
    expect(field('Mon adresse mail').value).toBe('a@b.example');
    expect(field('Mon mot de passe personnalisé').value).toBe('');
  });

  test.each([
    ['the network is cut', cut(createInscription)],
    ['the server fails', failing(createInscription)],
  ])('keeps the passwords too when %s, and sends them again', async (_name, handler) => {
    renderApp('/tiers/inscription');
    await fillIn();
    server.use(handler);
    await submit();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(field('Mon mot de passe personnalisé').value).toBe('tilleul orage 7 barque');
    server.resetHandlers();
    await userEvent.click(again);
    await screen.findByRole('heading', { level: 1, name: /^Confirmation de la/ });
  });

  test('gives back the draft; no secret is ever in it', async () => {
    view = inscriptionOf({ brouillon: { numero: '75 099', email: 'a@b.example' } });
    renderApp('/tiers/inscription');
    expect((await screen.findByLabelText<HTMLInputElement>('Mon numéro tiers')).value).toBe(
      '75 099',
    );
    await paste('Mon mot de passe personnalisé', 'secret');
    await paste('Mon numéro confidentiel', 'K7RM4XWD2P');
    await paste('Confirmation de mon adresse mail', 'a@b.example');
    await userEvent.tab();
    await waitFor(() => expect(drafts.length).toBeGreaterThan(0));
    expect(JSON.stringify(drafts)).not.toMatch(/secret|K7RM/);
  });
});

describe('T3', () => {
  test('the mail can be sent again after the delay, and says so', async () => {
    view = awaiting(0);
    server.use(answer(resendActivation, () => awaiting(60)));
    renderApp('/tiers/inscription');
    await userEvent.click(await screen.findByRole('button', { name: /^Renvoyer le mail/ }));
    expect(await screen.findByText(/^Le mail vient d’être renvoyé/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /dans 60\u00a0s|dans 59\u00a0s/ })).toBeTruthy();
  });

  test('a wrong address can be corrected', async () => {
    view = awaiting();
    renderApp('/tiers/inscription');
    await userEvent.click(await screen.findByRole('button', { name: 'Corriger mon adresse mail' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'INSCRIPTION' })).toBeTruthy();
    expect(currentPath()).toBe('/tiers/inscription');
  });
});
