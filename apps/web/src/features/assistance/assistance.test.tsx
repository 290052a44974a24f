import { getAssistance } from '@eps/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { AssistanceScreen } from './assistance-screen.tsx';
import { findOrganismes, type Organisme } from './find-organismes.ts';

function conseil(code: string, departement: string, adresse: string): Organisme {
  const nom = `Conseil départemental de l’Ordre des médecins (${departement})`;
  return { code, nom, adresse, telephone: '01 99 00 00 00', email: null };
}

const conseils = [
  conseil('01', 'Ain', '8 rue des Lices, 01000 Bourg-en-Bresse'),
  conseil('08', 'Ardennes', '93 rue Longue, 08000 Charleville-Mézières'),
  conseil('13', 'Bouches-du-Rhône', '555 avenue du Prado, 13008 Marseille'),
  conseil('2A', 'Corse-du-Sud', '3 cours Napoléon, 20000 Ajaccio'),
  conseil('2B', 'Haute-Corse', '1 place du Marché, 20200 Bastia'),
  conseil('69', 'Rhône', '7 quai Général-Sarrail, 69006 Lyon'),
  conseil('93', 'Seine-Saint-Denis', '2 allée des Tilleuls, 93100 Montreuil'),
  conseil('974', 'La Réunion', '3 rue de Paris, 97400 Saint-Denis'),
];

describe('findOrganismes', () => {
  test.each([
    ['93', ['93']],
    ['1', ['01']],
    ['2a', ['2A']],
    ['93170', ['93']],
    ['20137', ['2A']],
    ['20600', ['2B']],
    ['97410', ['974']],
    ['SEINE SAINT DENIS', ['93']],
    ['rhone', ['13', '69']],
    ['reunion', ['974']],
    ['meziere', ['08']],
    ['denis saint', ['93', '974']],
    ['  ', conseils.map(({ code }) => code)],
    ['corse', ['2A', '2B']],
    ['nulle part', []],
  ])('« %s »', (typed, codes) => {
    expect(findOrganismes(conseils, typed).map(({ code }) => code)).toEqual(codes);
  });
});

describe('Assistance', () => {
  const server = contractServer(answer(getAssistance, () => ({ organismes: conseils })));

  test('shows some, all on demand, and those one looks for', async () => {
    renderScreen(<AssistanceScreen />, { at: '/ordre/assistance' });
    expect(await screen.findByText(/^6\sconseils affichés sur 8/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Voir les 8/ }));
    expect(screen.getByText(/^8\sconseils trouvés/)).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox'), 'seine');
    expect(screen.getByText(/^1\sconseil trouvé/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Seine-Saint-Denis/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: '01 99 00 00 00' }).getAttribute('href')).toBe(
      'tel:0199000000',
    );
  });

  test('a search is kept in the address', async () => {
    renderScreen(<AssistanceScreen />, { at: '/ordre/assistance?q=2A' });
    expect(await screen.findByRole('heading', { name: /Corse-du-Sud/ })).toBeTruthy();
  });

  test('nothing found leads back', async () => {
    renderScreen(<AssistanceScreen />, { at: '/ordre/assistance?q=zzz' });
    await userEvent.click(await screen.findByRole('button', { name: 'Effacer la recherche' }));
    expect(screen.getByText(/^6\sconseils affichés/)).toBeTruthy();
  });

  test('no conseil known: says who to write to', async () => {
    server.use(answer(getAssistance, () => ({ organismes: [] })));
    renderScreen(<AssistanceScreen />);
    expect(await screen.findByText('Aucun conseil n’est encore répertorié')).toBeTruthy();
  });

  test('a failure can be tried again, the rest of the page stays', async () => {
    server.use(cut(getAssistance));
    renderScreen(<AssistanceScreen />);
    const retry = await screen.findByRole('button', { name: 'Réessayer' });
    expect(screen.getByText('Un code que vous avez reçu.')).toBeTruthy();
    server.resetHandlers();
    await userEvent.click(retry);
    expect(await screen.findByText(/^6\sconseils affichés/)).toBeTruthy();
  });
});
