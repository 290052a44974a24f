import { beginCreation, getCreation, saveCreationDraft, type CreationView } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import '../creation-screen.tsx';
import { atKey, creationOf } from '../testing/creation-of.ts';

const path = '/assurance-maladie/inscription';
const label = 'N° d’Assurance Maladie ou N° FINESS géographique';

let view: CreationView;
let begun: unknown[] = [];
let drafts: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(saveCreationDraft, ({ body }) => {
    drafts.push(body.valeurs);
    return { expireLe: new Date(Date.now() + 600_000).toISOString() };
  }),
  answer(beginCreation, ({ body }) => {
    begun.push(body);
    view = atKey({ reference: 'K7PX-3M9T' });
    return view;
  }),
);

beforeEach(() => {
  view = creationOf({ identite: null });
  begun = [];
  drafts = [];
});

const number = (): Promise<HTMLInputElement> => screen.findByLabelText(label);
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Continuer/ }));

describe('A2', () => {
  test('recognises the number, leaves it as it was typed, and goes on to the key', async () => {
    renderApp(path);
    await screen.findByRole('heading', { level: 1, name: 'CRÉER VOTRE COMPTE' });
    await userEvent.type(await number(), '93 1 99001 4');
    expect(screen.getByText(/^Format reconnu : N° FINESS ou N° d’Assurance Maladie/)).toBeTruthy();
    await userEvent.tab();
    expect((await number()).value).toBe('93 1 99001 4');
    await userEvent.dblClick(screen.getByRole('button', { name: /^Continuer/ }));
    const title = await screen.findByRole('heading', { level: 1, name: /^Informations/ });
    expect(document.activeElement).toBe(title);
    expect(currentPath()).toBe(`${path}/cle-de-securite`);
    expect(begun).toEqual([{ numero: '931990014' }]);
  });

  test('a wrong key of what can be a N° AM is a doubt, and is sent', async () => {
    renderApp(path);
    await userEvent.type(await number(), '931990015');
    expect(screen.getByText(/^Un chiffre semble faux/)).toBeTruthy();
    await submit();
    await waitFor(() => expect(begun).toEqual([{ numero: '931990015' }]));
  });

  test('sent in vain before any draft was: it is kept all the same', async () => {
    renderApp(path);
    await userEvent.click(await number());
    server.use(cut(beginCreation));
    await userEvent.paste('931990014');
    drafts = [];
    await userEvent.keyboard('{Enter}');
    await screen.findByText('La connexion a été coupée');
    await waitFor(() => expect(drafts).toEqual([{ numero: '931990014' }]));
  });

  test('is busy from the click, while the draft on its way is waited for', async () => {
    let arrived = (): void => undefined;
    const draft = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    server.use(
      answer(saveCreationDraft, async () => {
        await draft;
        return { expireLe: new Date(Date.now() + 600_000).toISOString() };
      }),
    );
    renderApp(path);
    await userEvent.click(await number());
    await userEvent.paste('931990014');
    await userEvent.tab();
    await submit();
    const button = screen.getByRole('button', { name: /^Continuer/ });
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBe('true'));
    expect(begun).toEqual([]);
    arrived();
    await waitFor(() => expect(begun).toEqual([{ numero: '931990014' }]));
  });

  test('a number of another kind is named, and not sent', async () => {
    renderApp(path);
    await userEvent.type(await number(), '10100004521');
    await submit();
    await waitFor(async () => expect(document.activeElement).toBe(await number()));
    expect(screen.getAllByText(/^Ce numéro est un numéro RPPS/).length).toBeGreaterThan(0);
    expect(begun).toEqual([]);
  });

  test('a number that nobody has is told next to its field, and kept', async () => {
    server.use(
      answer(beginCreation, () => {
        throw new Refused('numero-inconnu');
      }),
    );
    renderApp(path);
    await userEvent.type(await number(), '931990014');
    await submit();
    expect(await screen.findByText(/^Ce numéro n’est pas connu/)).toBeTruthy();
    expect((await number()).value).toBe('931990014');
  });

  test('a cut network keeps what was typed, and can be tried again', async () => {
    renderApp(path);
    await userEvent.type(await number(), '931990014');
    server.use(cut(beginCreation));
    await submit();
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    server.resetHandlers();
    await userEvent.click(again);
    expect(await screen.findByRole('heading', { level: 1, name: /^Informations/ })).toBeTruthy();
  });

  test('keeps what is typed on the server, and gives it back', async () => {
    view = creationOf({ identite: null, brouillon: { numero: '93 1' } });
    renderApp(path);
    expect((await number()).value).toBe('93 1');
    await userEvent.type(await number(), ' 99');
    await userEvent.tab();
    await waitFor(() => expect(drafts).toEqual([{ numero: '93 1 99' }]));
  });

  test('tells that what was typed is gone', async () => {
    view = creationOf({ identite: null, brouillonPerime: true });
    renderApp(path);
    expect(await screen.findByText('Votre saisie a été effacée')).toBeTruthy();
  });
});

describe('an address that is not that of the current step', () => {
  test.each<[string, Partial<CreationView>, string]>([
    ['/cle-de-securite', { etape: 'numero', identite: null }, ''],
    ['', { etape: 'cle', voies: { cle: true, courrier: true } }, '/cle-de-securite'],
    ['/identifiants', { etape: 'courrier' }, '/courrier'],
    ['/courrier', { etape: 'identifiants', preuve: 'cle' }, '/identifiants'],
    ['/cle-de-securite', { etape: 'courrier' }, '/courrier'],
    ['', { etape: 'compte-existant', preuve: 'cle' }, '/identifiants'],
  ])('%s leads to the step %o', async (asked, at, shown) => {
    view = creationOf(at);
    renderApp(`${path}${asked}`);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(currentPath()).toBe(`${path}${shown}`));
    const told = at.etape === 'numero' ? 'Commencez par votre numéro' : 'Votre démarche en est ici';
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test('who preferred the post may go back to the key while it is open', async () => {
    view = atKey({ etape: 'courrier' });
    renderApp(`${path}/cle-de-securite`);
    expect(await screen.findByRole('button', { name: /^Valider et continuer/ })).toBeTruthy();
    expect(currentPath()).toBe(`${path}/cle-de-securite`);
  });
});
