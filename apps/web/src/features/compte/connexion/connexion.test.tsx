import {
  type CompteView,
  getCompte,
  type ProblemCode,
  resendVerification,
  updateCredentials,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';

const former = 'anne-sophie@cabinet-lilas.example';
const next = 'lefevre@nouveau-cabinet.example';
const strong = 'tilleul orage 7 barque';

const onFile: CompteView = {
  email: former,
  emailVerifie: true,
  emailEnAttente: null,
  contactAccepte: null,
  motDePasseChangeLe: '2026-06-01T08:00:00.000Z',
  carte: null,
  motDePasseDemande: true,
  professionnel: {
    nomComplet: 'Dr Anne-Sophie Lefèvre-Delacroix de Saint-Julien-en-Genevois',
    rpps: '99700101118',
    numero: null,
    profession: 'Médecin',
    specialites: ['Médecine générale'],
  },
  contexteMotDePasse: ['Lefèvre', '99700101118'],
};
let compte = onFile;
let asked: unknown[] = [];
let resent = 0;

const server = contractServer(
  answer(getCompte, () => compte),
  answer(resendVerification, () => {
    resent += 1;
    return { fait: true } as const;
  }),
  answer(updateCredentials, ({ body }) => {
    asked.push(body);
    const moved = body.email !== compte.email;
    if (moved)
      compte = {
        ...compte,
        emailEnAttente: {
          email: body.email,
          expireLe: '2026-11-23T12:00:00.000Z',
          prendEffetLe: null,
        },
      };
    return {
      motDePasseChange: body.nouveauMotDePasse !== undefined,
      verificationEnvoyeeA: moved ? body.email : null,
      session: sessionOf(),
    };
  }),
);

beforeEach(() => {
  compte = onFile;
  asked = [];
  resent = 0;
});

function refuse(code: ProblemCode): void {
  server.use(
    answer(updateCredentials, () => {
      throw new Refused(code, { minutes: 15 });
    }),
  );
}

const field = (label: string): Promise<HTMLInputElement> => screen.findByLabelText(label);
const current = 'Mot de passe actuel';
const save = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }));
/** Pasted: what was there is replaced at once. */
async function fill(label: string, text: string): Promise<void> {
  await userEvent.clear(await field(label));
  await userEvent.paste(text);
}
const valueOf = async (label: string): Promise<string> => (await field(label)).value;

describe('Paramètres', () => {
  const open = (): void => void renderScreen(<MonCompteScreen />, { session: sessionOf() });

  test('has the form of the guide', async () => {
    open();
    expect(await field(current)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Paramètres' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'INFORMATIONS CONNEXION' })).toBeTruthy();
    expect(await field('Nouveau mot de passe')).toBeTruthy();
    expect(await field('Confirmer votre nouveau mot de passe')).toBeTruthy();
    expect(await valueOf('Adresse de courriel *')).toBe(former);
    expect(screen.getByText('Ne sera pas rendue publique.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Demander un nouveau mot de passe.' });
    expect(link.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
    expect(screen.getByText(onFile.professionnel.nomComplet)).toBeTruthy();
  });

  test('a new address: a link goes to it, the former one stays in force', async () => {
    open();
    await fill(current, strong);
    await fill('Adresse de courriel *', ` ${next} `);
    await save();
    expect(
      await screen.findByText(new RegExp(`Un lien vient d’être envoyé à ${next}`)),
    ).toBeTruthy();
    expect(asked).toEqual([{ motDePasseActuel: strong, email: next }]);
    expect(
      await screen.findByText(new RegExp(`Nouvelle adresse à vérifier.*${next}`)),
    ).toBeTruthy();
    expect(await valueOf('Adresse de courriel *')).toBe(former);
    expect(await valueOf(current)).toBe('');
  });

  test('a new password: says that the other sessions are closed, and forgets what was typed', async () => {
    open();
    await fill(current, 'ancien mot de passe');
    await fill('Nouveau mot de passe', strong);
    await fill('Confirmer votre nouveau mot de passe', strong);
    expect(screen.getByText('Les deux mots de passe sont identiques.')).toBeTruthy();
    await save();
    const done = await screen.findByText(/Votre mot de passe est modifié/);
    await waitFor(() => expect(document.activeElement?.contains(done)).toBe(true));
    expect(asked).toEqual([
      {
        motDePasseActuel: 'ancien mot de passe',
        nouveauMotDePasse: strong,
        nouveauMotDePasseConfirmation: strong,
        email: former,
      },
    ]);
    expect(await valueOf('Nouveau mot de passe')).toBe('');
  });

  test('nothing to change asks nothing of the server', async () => {
    open();
    await fill(current, strong);
    await save();
    expect(await screen.findByText(/Rien n’a été modifié/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('a lost verification link is replaced by a click', async () => {
    compte = { ...onFile, emailVerifie: false };
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Recevoir un nouveau lien/ }));
    expect(await screen.findByText(/Un nouveau lien vient d’être envoyé/)).toBeTruthy();
    expect(resent).toBe(1);
    expect(asked).toEqual([]);
  });

  test('one thing to correct takes the focus to its field', async () => {
    open();
    await field(current);
    await save();
    await waitFor(async () => expect(document.activeElement).toBe(await field(current)));
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.title).toMatch(/^Erreur — Informations connexion/);
  });

  test('several things to correct are listed, each linked to its field', async () => {
    open();
    await fill('Nouveau mot de passe', strong);
    await fill('Confirmer votre nouveau mot de passe', 'autre chose');
    await save();
    const summary = await screen.findByRole('group', { name: '2 informations sont à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await userEvent.click(within(summary).getByRole('link', { name: /^Confirmer/ }));
    expect(document.activeElement).toBe(await field('Confirmer votre nouveau mot de passe'));
    expect(asked).toEqual([]);
  });

  test('a wrong current password is told at its field; the address is kept, passwords are not', async () => {
    refuse('mot-de-passe-actuel-incorrect');
    open();
    await fill(current, 'faux');
    await fill('Adresse de courriel *', next);
    await save();
    expect(await screen.findByText(/Le mot de passe actuel est incorrect/)).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await field(current)));
    expect(await valueOf(current)).toBe('');
    expect(await valueOf('Adresse de courriel *')).toBe(next);
  });

  test('an address of another account gets the exact message', async () => {
    refuse('adresse-deja-utilisee');
    open();
    await fill(current, strong);
    await fill('Adresse de courriel *', next);
    await save();
    expect(await screen.findByText('Un compte est déjà associé à cette adresse mail')).toBeTruthy();
  });

  test('a lock is told above the form', async () => {
    refuse('compte-bloque');
    open();
    await fill(current, 'faux');
    await fill('Adresse de courriel *', next);
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('15\u00a0minutes');
  });

  test('when the network is cut, what was typed is kept whole', async () => {
    server.use(cut(updateCredentials));
    open();
    await fill(current, strong);
    await fill('Adresse de courriel *', next);
    await save();
    expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
    expect(await valueOf(current)).toBe(strong);
  });
});

describe('after a reset link', () => {
  const session = sessionOf({ obligations: ['mot-de-passe'] });

  test('asks for a new password only, then opens the espace', async () => {
    renderScreen(<MonCompteScreen />, { session });
    expect(
      await screen.findByText(/Vous venez d’utiliser votre lien de connexion unique/),
    ).toBeTruthy();
    await field('Nouveau mot de passe');
    expect(screen.queryByLabelText(current)).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect((await field('Adresse de courriel *')).readOnly).toBe(true);
    await fill('Nouveau mot de passe', strong);
    await fill('Confirmer votre nouveau mot de passe', strong);
    await save();
    const link = await screen.findByRole('link', { name: 'Accéder à mon espace' });
    expect(link.getAttribute('href')).toBe('/ordre/accueil');
    expect(screen.getByText(/Votre nouveau mot de passe est enregistré/)).toBeTruthy();
    expect(asked).toEqual([
      { nouveauMotDePasse: strong, nouveauMotDePasseConfirmation: strong, email: former },
    ]);
  });

  test('says that a card has reopened the account, and nothing of it otherwise', async () => {
    const espace = 'assurance-maladie';
    const at = `/${espace}/mon-compte`;
    const rouvert = /^Votre compte est rouvert\. Choisissez un nouveau mot de passe/;
    const { unmount } = renderScreen(<MonCompteScreen />, { espace, at, session });
    await field('Nouveau mot de passe');
    expect(screen.queryByText(rouvert)).toBeNull();
    unmount();
    renderScreen(<MonCompteScreen />, { espace, at: `${at}?compte=rouvert`, session });
    expect(await screen.findByText(rouvert)).toBeTruthy();
  });

  test('once it is chosen, the menu leads to « Paramètres » again', async () => {
    const menu = <Link to="/ordre/mon-compte">Paramètres du menu</Link>;
    const page = (
      <>
        {menu}
        <MonCompteScreen />
      </>
    );
    renderScreen(page, { at: '/ordre/mon-compte', session });
    await field('Nouveau mot de passe');
    await fill('Nouveau mot de passe', strong);
    await fill('Confirmer votre nouveau mot de passe', strong);
    await save();
    await screen.findByRole('link', { name: 'Accéder à mon espace' });
    await userEvent.click(screen.getByRole('link', { name: 'Paramètres du menu' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Paramètres' })).toBeTruthy();
    expect(await field(current)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Accéder à mon espace' })).toBeNull();
  });

  test('the new password is due', async () => {
    renderScreen(<MonCompteScreen />, { session });
    await field('Nouveau mot de passe');
    await save();
    expect(await screen.findByRole('group', { name: /^2 informations/ })).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
