import { type CompteView, getSession, updateCredentials } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useCompteConnecte } from '../../../lib/session.ts';
import { answer, contractServer, failing, Refused } from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { ChangePassword } from '../protection/change-password.tsx';
import { afterLinkByEspace } from './after-link.fr.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { NewPasswordForm } from './new-password-form.tsx';

const strong = 'tilleul orage 7 Barque';
const compte: CompteView = {
  email: 'a@cabinet.example',
  emailVerifie: true,
  emailEnAttente: null,
  contactAccepte: null,
  motDePasseChangeLe: '2026-06-01T08:00:00.000Z',
  carte: null,
  motDePasseDemande: true,
  professionnel: {
    nomComplet: 'Dr Claire Aubertin-Desmarets',
    rpps: '99700101118',
    numero: null,
    profession: 'Médecin',
    specialites: [],
  },
  contexteMotDePasse: [],
};
let asked: string[] = [];

const server = contractServer(
  answer(getSession, () => ({ maintenant: new Date().toISOString(), compte: null, suite: null })),
  answer(updateCredentials, ({ body }) => {
    asked.push(body.nouveauMotDePasse ?? '');
    return { motDePasseChange: true, verificationEnvoyeeA: null, session: sessionOf() };
  }),
);
beforeEach(() => {
  asked = [];
});

const nothing = (): void => undefined;
const words = afterLinkByEspace['assurance-maladie'];
if (words === null) throw new Error('A9 has words of its own');

const current = 'Mot de passe actuel';
const forms: [string, ReactNode, string[]][] = [
  [
    '« Informations connexion »',
    <CredentialsForm
      key="o"
      compte={compte}
      afterLink={false}
      onSaved={nothing}
      onFailed={nothing}
    />,
    [current, 'Nouveau mot de passe', 'Confirmer votre nouveau mot de passe'],
  ],
  [
    'the page of a reset link',
    <NewPasswordForm key="a9" compte={compte} words={words} onSaved={nothing} onFailed={nothing} />,
    ['Nouveau mot de passe', 'Confirmer nouveau mot de passe'],
  ],
  [
    '« Modification du mot de passe »',
    <ChangePassword key="a12" compte={compte} onSaved={nothing} onFailed={nothing} />,
    [current, 'Nouveau mot de passe', 'Confirmer nouveau mot de passe'],
  ],
];

function Who() {
  return <p>{useCompteConnecte() === undefined ? 'Personne' : 'Quelqu’un'}</p>;
}

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const save = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^(?:Enregistrer|Valider)/ }));

/** @returns what the application still holds of what was sent */
async function fill(form: ReactNode, labels: readonly string[]): Promise<() => string> {
  const page = (
    <>
      {form}
      <Who />
    </>
  );
  const { client } = renderScreen(page, { espace: 'assurance-maladie', session: sessionOf() });
  for (const label of labels) {
    await userEvent.click(field(label));
    await userEvent.paste(strong);
  }
  const sent = () => client.getMutationCache().getAll();
  return () => JSON.stringify(sent().map(({ state }) => state.variables));
}

describe.each(forms)('%s', (_name, form, labels) => {
  const [confirmation = ''] = labels.slice(-1);
  const typed = () => labels.map((label) => field(label).value);

  test('when the server fails, that takes the focus, passwords are kept, and sent again', async () => {
    server.use(failing(updateCredentials));
    await fill(form, labels);
    await save();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(document.activeElement?.contains(again)).toBe(true);
    expect(typed()).toEqual(labels.map(() => strong));
    server.resetHandlers();
    await userEvent.click(again);
    await waitFor(() => expect(asked).toEqual([strong]));
  });

  test('once answered, no password stays in what was sent', async () => {
    server.use(failing(updateCredentials));
    const held = await fill(form, labels);
    await save();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    await waitFor(() => expect(held()).not.toContain(strong));
    server.resetHandlers();
    await userEvent.click(again);
    await waitFor(() => expect(asked).toEqual([strong]));
    await waitFor(() => expect(held()).not.toContain(strong));
  });

  test('once the session has ended, the page learns that nobody is signed in', async () => {
    server.use(
      answer(updateCredentials, () => {
        throw new Refused('non-connecte');
      }),
    );
    await fill(form, labels);
    expect(screen.getByText('Quelqu’un')).toBeTruthy();
    await save();
    expect(await screen.findByText('Personne')).toBeTruthy();
    expect(typed()).toEqual(labels.map(() => ''));
  });

  test('corrected at the first of two fields, a difference is no longer told at the second', async () => {
    await fill(form, labels);
    await userEvent.type(field('Nouveau mot de passe'), ' de trop');
    await save();
    await waitFor(() => expect(field(confirmation).hasAttribute('aria-invalid')).toBe(true));
    await userEvent.clear(field('Nouveau mot de passe'));
    await userEvent.paste(strong);
    await waitFor(() => expect(field(confirmation).hasAttribute('aria-invalid')).toBe(false));
  });

  test('a password that was refused is typed again without a word on its confirmation', async () => {
    server.use(
      answer(updateCredentials, () => {
        throw new Refused('mot-de-passe-trop-faible');
      }),
    );
    await fill(form, labels);
    await save();
    await waitFor(() => expect(document.activeElement).toBe(field('Nouveau mot de passe')));
    await userEvent.paste('t');
    await waitFor(() =>
      expect(field('Nouveau mot de passe').hasAttribute('aria-invalid')).toBe(false),
    );
    expect(field(confirmation).hasAttribute('aria-invalid')).toBe(false);
  });
});
