import { exportEvenements, listEvenements, type EvenementView } from '@eps/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, contractServer, cut } from '../../../testing/contract-server.ts';
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

test('a page that fails keeps the others', async () => {
  show();
  await screen.findByText(/^20\sévénements/);
  server.use(cut(listEvenements));
  await userEvent.click(screen.getByRole('button', { name: /^Voir plus/ }));
  expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
  expect(screen.getByText(/^20\sévénements/)).toBeTruthy();
});

test('what may not have been them has a way out', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Ce n’était pas moi/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('link', { name: 'Changer mon mot de passe' })).toBeTruthy();
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
