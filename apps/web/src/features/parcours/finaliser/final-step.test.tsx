import { finishParcours, getParcours, saveDraft, type ParcoursView } from '@eps/contracts';
import type { Strength } from '@eps/password';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import type { EstimationPort } from '../../../lib/password-estimation.ts';
import { answer, contractServer, Refused } from '../../../testing/contract-server.ts';
import { journeyOf } from '../testing/journey-of.ts';

const strong = 'tilleul orage 7 barque';
const oneMoreWord = 'Un mot de plus le rendrait excellent.';
const moreWords = 'Ajoutez un ou deux mots sans lien avec les autres.';
const address = 'anne-sophie@cabinet-lilas.example';

let view: ParcoursView;
let sent: unknown[] = [];
let drafts: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getParcours, () => view),
  answer(saveDraft, ({ body }) => {
    drafts.push(body.valeurs);
    return { expireLe: new Date(Date.now() + 600_000).toISOString() };
  }),
  answer(finishParcours, ({ body }) => {
    sent.push(body);
    view = journeyOf({ etape: 'termine' });
    return view;
  }),
);

/** Judges by length only, at once. */
const byLength: EstimationPort = {
  warmUp: () => undefined,
  estimate: (password) => Promise.resolve(strengthOf(password)),
};

function strengthOf(password: string): Strength {
  if (password.length >= 28)
    return { score: 4, level: 'excellent', acceptable: true, common: false, advice: null };
  if (password.length >= 20)
    return { score: 3, level: 'bon', acceptable: true, common: false, advice: oneMoreWord };
  return { score: 1, level: 'faible', acceptable: false, common: true, advice: moreWords };
}

beforeEach(() => {
  view = journeyOf({
    etape: 'finaliser',
    canalVerifie: 'sms',
    reference: 'K7PX-3M9T',
    contexteMotDePasse: ['Lefèvre', '99700101118'],
  });
  sent = [];
  drafts = [];
});

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
async function fill(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label));
  await userEvent.paste(text);
}
async function open(kind: 'inscription' | 'recuperation' = 'inscription'): Promise<void> {
  renderApp(`/ordre/${kind}/finaliser`, byLength);
  await screen.findByLabelText('Mot de passe');
}
const activate = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^(?:Activer|Créer)/ }));

async function fillAll(password = strong): Promise<void> {
  await fill('Email', address);
  await fill('Confirmation Email', address);
  await fill('Mot de passe', password);
  await fill('Confirmation du mot de passe', password);
}

describe('O5 after an SMS', () => {
  test('puts each error on its field', async () => {
    await open();
    await fill('Email', address);
    await fill('Confirmation Email', 'autre@cabinet-lilas.example');
    await fill('Mot de passe', strong);
    await fill('Confirmation du mot de passe', 'autre chose');
    await activate();
    const summary = await screen.findByRole('group', { name: '2 informations sont à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(field('Confirmation Email').getAttribute('aria-invalid')).toBe('true');
    expect(field('Confirmation du mot de passe').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  test('points out where the addresses part', async () => {
    await open();
    await fill('Email', address);
    await fill('Confirmation Email', 'anne-sophie@cabinet-lila.example');
    await userEvent.tab();
    expect(screen.getByText(/« lila » au lieu de « lilas »/)).toBeTruthy();
  });

  test('corrected at the first of two fields, a difference is no longer told at the second', async () => {
    await open();
    await fillAll('tilleul orage 7');
    await fill('Email', 'autre@cabinet-lilas.example');
    await fill('Confirmation du mot de passe', strong);
    await activate();
    const wrong = ['Confirmation Email', 'Confirmation du mot de passe'];
    const told = () => wrong.filter((label) => field(label).hasAttribute('aria-invalid'));
    await waitFor(() => expect(told()).toEqual(wrong));
    await fill('Email', address);
    await fill('Mot de passe', strong);
    await waitFor(() => expect(told()).toEqual([]));
  });

  test('a confirmation of which nothing was told waits until it is typed', async () => {
    view = { ...view, brouillon: { email: address, emailConfirmation: address } };
    await open();
    await activate();
    await waitFor(() => expect(field('Mot de passe').hasAttribute('aria-invalid')).toBe(true));
    await userEvent.type(field('Email'), '.fr');
    expect(field('Confirmation Email').hasAttribute('aria-invalid')).toBe(false);
  });

  test('says that the addresses are identical, and keeps them on the server; never a password', async () => {
    await open();
    await fillAll();
    await userEvent.tab();
    expect(screen.getByText('Les deux adresses sont identiques')).toBeTruthy();
    await waitFor(() =>
      expect(drafts.at(-1)).toEqual({ email: address, emailConfirmation: address }),
    );
    expect(JSON.stringify(drafts)).not.toContain(strong);
  });

  test('judges the password while it is typed', async () => {
    await open();
    await fill('Mot de passe', 'lefevre75');
    await waitFor(() =>
      expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Faible'),
    );
    await fill('Mot de passe', strong);
    await waitFor(() =>
      expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Bon'),
    );
    expect(screen.getByText(oneMoreWord)).toBeTruthy();
  });

  test('has advice from the first letter to an excellent password, so that nothing below moves', async () => {
    await open();
    expect(screen.getByText('Pensez à trois ou quatre mots sans lien entre eux.')).toBeTruthy();
    await fill('Mot de passe', 'lefevre75');
    await waitFor(() =>
      expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Faible'),
    );
    expect(screen.getByText(moreWords)).toBeTruthy();
    await fill('Mot de passe', `${strong} volcan`);
    expect(await screen.findByText('Inutile d’en faire plus.')).toBeTruthy();
  });

  test('an excellent password that would be refused is not said to be enough', async () => {
    await open();
    await fill('Mot de passe', `${strong} lefèvre`);
    expect(await screen.findByText('Il reste des critères à respecter.')).toBeTruthy();
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Excellent');
    expect(screen.queryByText('Inutile d’en faire plus.')).toBeNull();
  });

  test('an address that is taken: the guide’s words, at its field, passwords kept', async () => {
    server.use(
      answer(finishParcours, () => {
        throw new Refused('adresse-deja-utilisee');
      }),
    );
    await open();
    await fillAll();
    await activate();
    expect(await screen.findByText('Un compte est déjà associé à cette adresse mail')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field('Email')));
    expect(field('Mot de passe').value).toBe(strong);
  });

  test('a password that is too weak is typed again', async () => {
    server.use(
      answer(finishParcours, () => {
        throw new Refused('mot-de-passe-trop-faible');
      }),
    );
    await open();
    await fillAll('medecin2026');
    await activate();
    await waitFor(() => expect(document.activeElement).toBe(field('Mot de passe')));
    expect(field('Mot de passe').value).toBe('');
    expect(field('Confirmation du mot de passe').value).toBe('');
    expect(field('Email').value).toBe(address);
    await fill('Mot de passe', strong);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('ends on the words of the guide', async () => {
    await open();
    await fillAll();
    await activate();
    const title = await screen.findByRole('heading', {
      level: 1,
      name: 'Votre espace personnel a été créé et activé. Un email de confirmation vous a été envoyé',
    });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('link', { name: 'Retour à la connexion' })).toBeTruthy();
    expect(sent).toHaveLength(1);
  });
});

describe('O5 after an e-mail', () => {
  test('shows the address, asks for one password, and sends no address', async () => {
    view = { ...view, canalVerifie: 'email', emailFixe: 'john.medecin@cn.medecin.fr' };
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Créer mon compte' })).toBeTruthy();
    expect(screen.getByText('john.medecin@cn.medecin.fr')).toBeTruthy();
    expect(screen.queryByLabelText('Email')).toBeNull();
    await fill('Mot de passe', strong);
    await activate();
    await waitFor(() =>
      expect(sent).toEqual([{ motDePasse: strong, motDePasseConfirmation: strong }]),
    );
  });
});

describe('O8, the last step', () => {
  test('has the words of recovery', async () => {
    await open('recuperation');
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'Finaliser la récupération de votre espace',
      }),
    ).toBeTruthy();
  });
});
