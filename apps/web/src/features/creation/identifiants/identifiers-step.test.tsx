import {
  abandonCreation,
  chooseIdentifiers,
  getCreation,
  saveCreationDraft,
  type CreationView,
  type ProblemCode,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, failing, Refused } from '../../../testing/contract-server.ts';
import '../creation-screen.tsx';
import { atIdentifiers, awaiting, creationOf } from '../testing/creation-of.ts';
import { field, fillIn, password, paste, ready } from '../testing/identifiers-form.ts';

const path = '/assurance-maladie/inscription';

let view: CreationView;
let sent: unknown[] = [];
let drafts: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(saveCreationDraft, ({ body }) => {
    drafts.push(body.valeurs);
    return { expireLe: new Date(Date.now() + 600_000).toISOString() };
  }),
  answer(chooseIdentifiers, ({ body }) => {
    sent.push(body);
    view = awaiting();
    return view;
  }),
  answer(abandonCreation, () => {
    view = creationOf({ identite: null });
    return view;
  }),
);

function refuse(code: ProblemCode): void {
  server.use(
    answer(chooseIdentifiers, () => {
      throw new Refused(code);
    }),
  );
}

beforeEach(() => {
  view = atIdentifiers();
  sent = [];
  drafts = [];
});

describe('A4', () => {
  test('sends what the contract asks, once; the mail has left', async () => {
    renderApp(`${path}/identifiants`);
    await fillIn();
    await userEvent.dblClick(await ready());
    const title = await screen.findByRole('heading', { name: 'Validez votre adresse e-mail' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText('a@b.example')).toBeTruthy();
    expect(sent).toEqual([
      {
        email: 'a@b.example',
        emailConfirmation: 'a@b.example',
        motDePasse: password,
        motDePasseConfirmation: password,
        contactAccepte: false,
        cguAcceptees: true,
      },
    ]);
  });

  test('the four criteria of the guide tick while one types', async () => {
    renderApp(`${path}/identifiants`);
    await ready();
    const criterion = (label: string): string =>
      screen.getByText(label).closest('li')?.textContent ?? '';
    const all = [
      'Au moins 8 caractères',
      'Des majuscules et des minuscules',
      'Au moins un chiffre',
      'Au moins un caractère spécial (dollar, dièse, ...)',
    ];
    for (const label of all) expect(criterion(label)).toMatch(/^à respecter/);
    await paste('Mot de passe', 'Tilleul7');
    expect(all.map((label) => criterion(label).startsWith('respecté'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    await userEvent.type(field('Mot de passe'), '$');
    expect(criterion(all[3] ?? '')).toMatch(/^respecté/);
  });

  test('the consent is optional and says its limit; a letter is to be ignored', async () => {
    renderApp(`${path}/identifiants`);
    await fillIn();
    const consent = screen.getByRole('checkbox', {
      name: 'J’autorise l’Assurance Maladie à utiliser mon adresse e-mail pour communiquer avec moi.',
    });
    expect(screen.getByText(/^Cette adresse n’est pas utilisée pour l’envoi/)).toBeTruthy();
    expect(screen.getByText(/mot de passe provisoire, veuillez l’ignorer\./)).toBeTruthy();
    const terms = screen.getByRole('link', { name: /^conditions générales/ });
    expect(terms.getAttribute('href')).toBe('/assurance-maladie/cgu');
    await userEvent.click(consent);
    await userEvent.click(await ready());
    await waitFor(() => expect(sent).toMatchObject([{ contactAccepte: true }]));
  });

  test('lists every fault at once, and points out where the addresses part', async () => {
    renderApp(`${path}/identifiants`);
    await ready();
    await paste('E-mail', 'a@b.example');
    await paste('Confirmer e-mail', 'a@c.example');
    await paste('Mot de passe', password);
    await userEvent.click(await ready());
    const summary = await screen.findByRole('group', { name: '3 informations sont à corriger' });
    expect(within(summary).getByText(/« c » au lieu de « b »/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('refused: everything is kept but the passwords', async () => {
    refuse('mot-de-passe-trop-faible');
    renderApp(`${path}/identifiants`);
    await fillIn();
    await userEvent.click(await ready());
    await waitFor(() => expect(field('Mot de passe').getAttribute('aria-invalid')).toBe('true'));
    expect(field('Mot de passe').value).toBe('');
    expect(field('E-mail').value).toBe('a@b.example');
  });

  test('when the server fails, the passwords are kept and can be sent again', async () => {
    server.use(failing(chooseIdentifiers));
    renderApp(`${path}/identifiants`);
    await fillIn();
    await userEvent.click(await ready());
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(field('Mot de passe').value).toBe(password);
    server.resetHandlers();
    await userEvent.click(again);
    await screen.findByRole('heading', { name: 'Validez votre adresse e-mail' });
    expect(sent).toMatchObject([{ motDePasse: password }]);
  });

  test('keeps the addresses as a draft, the password never', async () => {
    renderApp(`${path}/identifiants`);
    await ready();
    await paste('Mot de passe', password);
    await paste('E-mail', 'a@b.example');
    await userEvent.tab();
    await waitFor(() => expect(drafts.length).toBeGreaterThan(0));
    expect(JSON.stringify(drafts)).not.toContain(password);
  });
});

describe('the dialogs before the form', () => {
  const dialog = (name: RegExp): Promise<HTMLElement> => screen.findByRole('dialog', { name });

  test('a card: an account of one’s own', async () => {
    view = atIdentifiers({ preuve: 'cps' });
    renderApp(`${path}/identifiants`);
    const box = await dialog(/créer un compte personnel/);
    await userEvent.click(within(box).getByRole('button', { name: 'Continuer' }));
    await screen.findByRole('heading', { name: 'Vos identifiants pour un accès sans carte CPS' });
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: /^Créer compte/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  test.each([
    ['plusieurs-lieux', /^Un seul compte/],
    ['adresse-partagee', /^Une adresse e-mail à vous/],
  ] as const)('%s: why, then « Valider et continuer »', async (motif, name) => {
    view = atIdentifiers({ preuve: 'provisoire', motif });
    renderApp(`${path}/identifiants`);
    const box = await dialog(name);
    await userEvent.click(within(box).getByRole('button', { name: 'Continuer' }));
    expect(await screen.findByRole('button', { name: /^Valider et continuer/ })).toBeTruthy();
    expect(screen.queryByText(/veuillez l’ignorer/)).toBeNull();
  });

  test('who renounces is back at the beginning', async () => {
    view = atIdentifiers({ preuve: 'cps' });
    renderApp(`${path}/identifiants`);
    const box = await dialog(/compte personnel/);
    await userEvent.click(within(box).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(currentPath()).toBe(path));
  });

  test('is not shown again to who has begun to type', async () => {
    view = atIdentifiers({ preuve: 'cps', brouillon: { email: 'a@' } });
    renderApp(`${path}/identifiants`);
    await ready();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(field('E-mail').value).toBe('a@');
  });
});
