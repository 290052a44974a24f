import {
  allowStaffCards,
  getInformations,
  provePassword,
  reportError,
  type InformationsView,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, contractServer, Refused } from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';

const caisse = {
  code: '931',
  nom: 'CPAM de la Seine-Saint-Denis',
  adresse: '195 avenue Paul-Vaillant-Couturier, 93000 BOBIGNY',
  telephone: '3646',
};
const main = {
  id: 'l1',
  genre: 'Cabinet',
  raisonSociale: 'CABINET DU DR AUBERTIN',
  numero: '93 1 99001 4',
  adresse: '8 rue des Exemples',
  codePostal: '93200',
  ville: 'SAINT-DENIS',
  situationConventionnelle: 'Conventionné secteur 1',
  agrementRadio: true,
  caisse,
};
const person: InformationsView = {
  nomComplet: 'Dr Claire Aubertin-Desmarets',
  profession: 'Médecin',
  specialites: ['Médecine générale'],
  lieux: [
    main,
    { ...main, id: 'l2', adresse: '17 rue de Madeleine', ville: 'Montreuil', caisse: null },
  ],
  cartesDuPersonnel: null,
};
let view = person;
let reported: unknown[] = [];
let proved = false;

const server = contractServer(
  answer(getInformations, () => view),
  answer(reportError, ({ body }) => {
    reported.push(body);
    return { fait: true as const };
  }),
  answer(provePassword, () => {
    proved = true;
    return sessionOf();
  }),
  answer(allowStaffCards, ({ body }) => {
    if (!proved) throw new Refused('preuve-necessaire');
    view = { ...view, cartesDuPersonnel: body.autorisees };
    return { fait: true as const };
  }),
);

beforeEach(() => {
  view = person;
  reported = [];
  proved = false;
});

function show(): void {
  renderScreen(<MonCompteScreen />, {
    espace: 'assurance-maladie',
    at: '/assurance-maladie/mon-compte',
    session: sessionOf(),
  });
}

const valueOf = (region: HTMLElement, label: string): string | null | undefined =>
  within(region).getByText(label).nextElementSibling?.textContent;

test('says who one is, the main place, its caisse, and the other places folded', async () => {
  show();
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Informations professionnelles' }),
  ).toBeTruthy();
  const who = await screen.findByRole('region', { name: 'Identité professionnelle' });
  expect(valueOf(who, 'Spécialité')).toBe('Médecine générale');
  expect(valueOf(who, 'Situation conventionnelle')).toBe('Conventionné secteur 1');
  expect(valueOf(who, 'Agrément radio')).toBe('Oui');
  const place = screen.getByRole('region', { name: 'Lieu d’exercice' });
  expect(valueOf(place, 'N° d’Assurance Maladie ou FINESS')).toBe('93 1 99001 4');
  const caisse = within(place).getByText('Caisse gestionnaire').nextElementSibling;
  const lines = [...(caisse?.querySelectorAll('.informations__ligne') ?? [])];
  expect(lines.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
    '931',
    'CPAM de la Seine-Saint-Denis',
  ]);
  expect(within(place).getByRole('link', { name: '3646' }).getAttribute('href')).toBe('tel:3646');
  const other = screen.getByRole('button', { name: 'Cabinet | 17 rue de Madeleine à Montreuil' });
  expect(other.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(other);
  expect(screen.getByText('17 rue de Madeleine')).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('an error is reported to the caisse of the place it is in', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Signaler une erreur' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: /17 rue de Madeleine/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: /^Envoyer à ma caisse/ }));
  expect(await within(dialog).findByText('Renseignez ce champ.')).toBeTruthy();
  expect(reported).toEqual([]);
  const message = within(dialog).getByLabelText('Votre message');
  expect(document.activeElement).toBe(message);
  await userEvent.click(message);
  await userEvent.paste('Le numéro de la rue\nest le 19.');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Envoyer à ma caisse/ }));
  expect(await screen.findByText(/^Votre signalement est envoyé/)).toBeTruthy();
  expect(reported).toEqual([{ lieuId: 'l2', message: 'Le numéro de la rue est le 19.' }]);
});

test('who has no place can say that one is missing', async () => {
  view = { ...person, lieux: [] };
  show();
  expect(await screen.findByText('Aucun lieu d’exercice connu')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Signaler une erreur' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByLabelText('Votre message'));
  await userEvent.paste('Mon cabinet manque.');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Envoyer à l’assistance/ }));
  expect(await screen.findByText(/^Votre signalement est envoyé à.*l’assistance/)).toBeTruthy();
  expect(reported).toEqual([{ lieuId: null, message: 'Mon cabinet manque.' }]);
});

test('a report that is refused stays in its dialog', async () => {
  server.use(
    answer(reportError, () => {
      throw new Refused('envois-epuises');
    }),
  );
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Signaler une erreur' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByLabelText('Votre message'));
  await userEvent.paste('Le numéro est le 19.');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Envoyer à ma caisse/ }));
  expect(await within(dialog).findByRole('alert')).toBeTruthy();
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>('Votre message').value).toBe(
    'Le numéro est le 19.',
  );
});

test('a structure lets its staff’s cards open its account, once it has said who it is', async () => {
  view = { ...person, nomComplet: 'PHARMACIE DU CANAL', lieux: [main], cartesDuPersonnel: false };
  show();
  const cards = await screen.findByRole<HTMLInputElement>('switch', {
    name: /^Cartes du personnel/,
  });
  await userEvent.click(cards);
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  expect(within(dialog).getByRole('button', { name: /^Présenter ma carte CPS/ })).toBeTruthy();
  await userEvent.click(within(dialog).getByLabelText('Mot de passe'));
  await userEvent.paste('Tilleul-Orage-7');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Confirmer/ }));
  expect(await screen.findByText(/^Les cartes du personnel ouvrent maintenant/)).toBeTruthy();
  await waitFor(() =>
    expect(
      screen.getByRole<HTMLInputElement>('switch', { name: /^Cartes du personnel/ }).checked,
    ).toBe(true),
  );
});

test('giving up leaves the switch as it was', async () => {
  view = { ...person, lieux: [main], cartesDuPersonnel: false };
  show();
  await userEvent.click(await screen.findByRole('switch', { name: /^Cartes du personnel/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(
    screen.getByRole<HTMLInputElement>('switch', { name: /^Cartes du personnel/ }).checked,
  ).toBe(false);
  expect(screen.queryByRole('alert')).toBeNull();
});
