import {
  exportEvenements,
  freezeOwnCompte,
  getAccueil,
  getSession,
  listEvenements,
  type EvenementView,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import {
  answer,
  contractServer,
  cut,
  Refused,
  refuseLate,
} from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';

const newest = 45;

function evenementOf(rang: number): EvenementView {
  const failed = rang === newest;
  return {
    rang,
    le: '2026-11-20T23:30:00.000Z',
    type: failed ? 'connexion-echouee' : 'connexion-reussie',
    libelle: failed ? 'Échec de connexion' : `Connexion ${rang}`,
    ton: failed ? 'alerte' : 'neutre',
    appareil: 'Firefox sur Windows',
    detail: null,
    par: rang === 44 ? 'Nadia Benali' : null,
    concerne: rang === 43 ? 'Zoé Martin' : null,
  };
}

const server = contractServer(
  answer(listEvenements, ({ query: { avant = newest + 1, nombre } }) => {
    const count = Math.min(nombre, avant - 1);
    const evenements = Array.from({ length: count }, (_, index) => evenementOf(avant - 1 - index));
    const last = evenements.at(-1)?.rang ?? 1;
    return { evenements, suivant: last > 1 ? last : null };
  }),
);

function show(): void {
  renderScreen(<MonCompteScreen />, {
    at: '/ordre/mon-compte?rubrique=evenements',
    session: sessionOf(),
  });
}

test('shows the newest first, in Paris time, and pages on demand', async () => {
  show();
  const list = await screen.findByRole('list', { name: 'Mes derniers événements' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(20);
  expect(within(list).getAllByText(/^21\/11\/2026 - 0\sh\s30$/)).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: /^Voir plus/ }));
  expect(await screen.findByText(/^40\sévénements affichés/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Voir plus/ }));
  expect(await screen.findByText(/^45\sévénements affichés.*Tous vos événements/)).toBeTruthy();
  expect(screen.getByText('Connexion 1')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Voir plus/ })).toBeNull();
});

test('what a delegate did says who', async () => {
  show();
  expect(await screen.findAllByText(/^Nadia Benali, par délégation · Firefox/)).toHaveLength(1);
});

test('what is about a delegate names them, and does not say that they did it', async () => {
  show();
  expect(await screen.findAllByText(/^Zoé Martin · Firefox/)).toHaveLength(1);
  expect(screen.queryByText(/Zoé Martin, par/)).toBeNull();
});

test('a page that fails keeps the others', async () => {
  show();
  await screen.findByText(/^20\sévénements/);
  server.use(cut(listEvenements));
  await userEvent.click(screen.getByRole('button', { name: /^Voir plus/ }));
  expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
  expect(screen.getByText(/^20\sévénements/)).toBeTruthy();
});

test.each(['compte-gele', 'compte-dormant'] as const)('%s: nothing to answer', async (type) => {
  const shut = { ...evenementOf(1), libelle: 'Compte bloqué', ton: 'alerte' } as const;
  const evenements = [{ ...shut, type }];
  server.use(answer(listEvenements, () => ({ evenements, suivant: null })));
  show();
  expect(await screen.findByText('Compte bloqué')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(C’était moi|Geler mon compte)/ })).toBeNull();
});

test('« C’était moi » closes the question', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^C’était moi/ }));
  expect(document.activeElement?.textContent).toBe('Vous avez reconnu cet événement.');
  expect(screen.queryByRole('button', { name: /^Geler mon compte/ })).toBeNull();
});

test.each(['ordre', 'tiers', 'assurance-maladie'] as const)(
  '%s: « Geler mon compte » says what it does, and leaves signed out of a frozen account',
  async (espace) => {
    let frozen = 0;
    server.use(
      answer(getSession, () => sessionOf()),
      ...signedOut,
      cut(getAccueil),
      answer(freezeOwnCompte, ({ params }) => {
        expect(params.espace).toBe(espace);
        frozen += 1;
        return { fait: true as const };
      }),
    );
    renderApp(`/${espace}/mon-compte?rubrique=evenements`);
    await userEvent.click(await screen.findByRole('button', { name: /^Geler mon compte/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/^Pour le rouvrir|rouvrir/)).toBeTruthy();
    const password = within(dialog).getByRole('link', { name: 'Changer mon mot de passe' });
    const form = espace === 'assurance-maladie' ? '&modifier=mot-de-passe' : '';
    expect(password.getAttribute('href')).toBe(`/${espace}/mon-compte?rubrique=connexion${form}`);
    expect(within(dialog).queryByText(/^Vos délégations prennent fin/) !== null).toBe(
      espace === 'assurance-maladie',
    );
    expect(frozen).toBe(0);
    await userEvent.click(within(dialog).getByRole('button', { name: /^Geler mon compte/ }));
    await screen.findByRole('heading', { level: 1, name: 'Votre compte est gelé' });
    expect(frozen).toBe(1);
    expect(currentPath()).toBe(`/${espace}/gel`);
  },
);

test('a freeze that fails says so, and the account stays open', async () => {
  server.use(cut(freezeOwnCompte));
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Geler mon compte/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Geler mon compte/ }));
  expect(await within(dialog).findByText('La connexion a été coupée')).toBeTruthy();
});

test('a freeze under way is not to be cancelled, and its failure is told', async () => {
  const late = refuseLate(freezeOwnCompte, new Refused('indisponible'));
  server.use(late.handler);
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Geler mon compte/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Geler mon compte/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await userEvent.keyboard('{Escape}');
  expect(within(dialog).queryByRole('link', { name: 'Changer mon mot de passe' })).toBeNull();
  expect(screen.getByRole('dialog')).toBe(dialog);
  late.release();
  expect(await within(dialog).findByRole('alert')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('no event yet is said', async () => {
  server.use(answer(listEvenements, () => ({ evenements: [], suivant: null })));
  show();
  expect(await screen.findByText('Aucun événement pour l’instant')).toBeTruthy();
});

test('exports what the server signed, untouched, as a JSON file', async () => {
  const exported = {
    espace: 'ordre',
    exporteLe: '2026-11-20T12:00:00.000Z',
    lignes: [],
    tete: { rang: 45, empreinte: 'abc' },
    signature: 'a.b.c',
    cle: { kty: 'OKP' },
  };
  server.use(answer(exportEvenements, () => exported));
  const files: Blob[] = [];
  const names: string[] = [];
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob): string => {
        files.push(file);
        return 'blob:test';
      };
      static override revokeObjectURL = (): void => undefined;
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Exporter mes événements/ }));
  expect(await screen.findByText(/Le fichier est prêt/)).toBeTruthy();
  expect(names).toEqual(['evenements-ordre-2026-11-20.json']);
  expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual(exported);
  vi.unstubAllGlobals();
});
