import {
  abandonCreation,
  choosePost,
  getCreation,
  proveKey,
  type CreationView,
  type ProblemCode,
} from '@eps/contracts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, Refused } from '../../../testing/contract-server.ts';
import '../creation-screen.tsx';
import { atIdentifiers, atKey, creationOf } from '../testing/creation-of.ts';

const path = '/assurance-maladie/inscription';
const iban = 'Les 4 derniers caractères de votre IBAN professionnel';

let view: CreationView;
let proofs: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(proveKey, ({ body }) => {
    proofs.push(body);
    view = atIdentifiers();
    return view;
  }),
  answer(choosePost, () => {
    view = atKey({ etape: 'courrier' });
    return view;
  }),
  answer(abandonCreation, () => {
    view = creationOf({ identite: null });
    return view;
  }),
);

beforeEach(() => {
  view = atKey();
  proofs = [];
});

function refuse(code: ProblemCode): void {
  server.use(
    answer(proveKey, () => {
      throw new Refused(code);
    }),
  );
}

const nir = (): Promise<HTMLInputElement> =>
  screen.findByLabelText('Numéro de Sécurité sociale (NIR)');
const box = (rank: number): HTMLInputElement =>
  screen.getByRole('textbox', { name: `${iban}, case ${rank} sur 2` });
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider et continuer/ }));

async function fillIn(number = '2 88 02 99 999 103'): Promise<void> {
  await userEvent.type(await nir(), number);
  await userEvent.click(box(1));
  await userEvent.keyboard('0319');
}

describe('A3', () => {
  test('shows whose account it is, the number as forms print it', async () => {
    renderApp(`${path}/cle-de-securite`);
    expect(await screen.findByText('Claire AUBERTIN-DESMARETS')).toBeTruthy();
    expect(screen.getByText('93 1 99001 4')).toBeTruthy();
    expect(screen.getByText('Clé de sécurité', { selector: '[aria-current] *' })).toBeTruthy();
  });

  test('names the number the same once the key is spent', async () => {
    view = atKey({ etape: 'courrier', voies: { cle: false, courrier: true } });
    renderApp(`${path}/courrier`);
    expect(await screen.findByText('Numéro d’Assurance Maladie')).toBeTruthy();
    expect(screen.getByText('93 1 99001 4')).toBeTruthy();
  });

  test('keeps the spaces of the NIR, flows from one box to the next, and is sent once', async () => {
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    expect((await nir()).value).toBe('2 88 02 99 999 103');
    expect([box(1).value, box(2).value]).toEqual(['0', '319']);
    await userEvent.dblClick(screen.getByRole('button', { name: /^Valider et continuer/ }));
    await screen.findByRole('heading', { level: 1, name: 'Vos identifiants' });
    expect(currentPath()).toBe(`${path}/identifiants`);
    expect(proofs).toEqual([{ nir: '2880299999103', finIban: '0319' }]);
  });

  test.each([
    ['2 88 02 99 999 103 25', 'Format reconnu, clé exacte'],
    ['2 88 02 99 999 103', 'Format reconnu'],
    ['2 88 02 99 999 103 26', /^Un caractère au moins est faux/],
    ['2 88 13 99 999 103', /ne sont pas un mois de naissance/],
  ])('says at once what is to be said of %s', async (typed, said) => {
    renderApp(`${path}/cle-de-securite`);
    await userEvent.type(await nir(), typed);
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  });

  test('an unfinished NIR is no mistake before it is left', async () => {
    renderApp(`${path}/cle-de-securite`);
    await userEvent.type(await nir(), '2 88 02 99');
    expect((await nir()).getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(screen.getByText(/^Ce numéro compte 7 chiffres/)).toBeTruthy();
  });

  test('lists what is missing, and takes the focus there', async () => {
    renderApp(`${path}/cle-de-securite`);
    await nir();
    await submit();
    const summary = await screen.findByRole('group', { name: '2 informations sont à corriger' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await userEvent.click(within(summary).getByRole('link', { name: /IBAN/ }));
    expect(document.activeElement).toBe(box(1));
    expect(proofs).toEqual([]);
  });

  test('a wrong key says nothing of which half, and keeps both to be compared', async () => {
    refuse('cle-refusee');
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    await submit();
    expect(await screen.findByText('Clé de sécurité non reconnue')).toBeTruthy();
    expect(screen.getByText(/après trois essais incorrects, il ne reste que lui/)).toBeTruthy();
    expect((await nir()).value).toBe('2 88 02 99 999 103');
    expect((await nir()).getAttribute('aria-invalid')).toBeNull();
  });

  test('says before the first try how many there are, outside what is folded', async () => {
    renderApp(`${path}/cle-de-securite`);
    const limit = await screen.findByText(/^3\sessais\. Au-delà, seule la voie postale/);
    const button = screen.getByRole('button', { name: /^Valider et continuer/ });
    expect(limit.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(limit.closest('[aria-hidden], .ui-disclosure, .ui-wizard__beside')).toBeNull();
  });

  test('once its tries are spent only the post remains, and the key is gone from the page', async () => {
    refuse('cle-epuisee');
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    await submit();
    const said = await screen.findByText('Trop d’essais');
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.queryByLabelText('Numéro de Sécurité sociale (NIR)')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Recevoir un mot de passe/ }));
    await screen.findByRole('heading', { level: 2, name: 'Créez votre identifiant e-mail' });
    expect(currentPath()).toBe(`${path}/courrier`);
  });

  test('spent before: the page opens so', async () => {
    view = atKey({ voies: { cle: false, courrier: true } });
    renderApp(`${path}/cle-de-securite`);
    expect(await screen.findByText(/pendant 24 heures/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Valider et continuer/ })).toBeNull();
  });

  test('is empty when one comes back, by a link or by the browser’s own button', async () => {
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    act(() => void fireEvent(window, new Event('pagehide')));
    expect((await nir()).value).toBe('');
    expect(box(2).value).toBe('');
  });

  test('« Ce n’est pas moi » begins anew', async () => {
    renderApp(`${path}/cle-de-securite`);
    await userEvent.click(await screen.findByRole('button', { name: 'Ce n’est pas moi' }));
    const number = await screen.findByLabelText<HTMLInputElement>(/^N° d’Assurance Maladie ou/);
    expect(number.value).toBe('');
    expect(currentPath()).toBe(path);
  });

  test('« Retour » goes back to the number, which is still there', async () => {
    renderApp(`${path}/cle-de-securite`);
    await userEvent.click(await screen.findByRole('button', { name: 'Retour' }));
    const number = await screen.findByLabelText<HTMLInputElement>(/^N° d’Assurance Maladie ou/);
    expect(number.value).toBe('93 1 99001 4');
  });

  test('a journey that has expired is begun anew, and says so', async () => {
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    refuse('parcours-expire');
    view = creationOf({ identite: null });
    await submit();
    expect(await screen.findByText('Votre démarche a expiré')).toBeTruthy();
    expect(currentPath()).toBe(path);
  });

  test('moved on by another tab: shows where it stands', async () => {
    renderApp(`${path}/cle-de-securite`);
    await fillIn();
    refuse('etape-inattendue');
    view = atIdentifiers();
    await submit();
    await screen.findByRole('heading', { level: 1, name: 'Vos identifiants' });
    expect(screen.getByText('Votre démarche en est ici')).toBeTruthy();
  });
});
