import { getEspace } from '@eps/espaces';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '../../testing/render-screen.tsx';
import { BientotScreen } from './bientot-screen.tsx';

const coming = getEspace('ordre').services.filter(({ etat }) => etat === 'bientot');

test.each(coming)('$nom: says that it is not open, what it will do, and who answers', (service) => {
  renderScreen(<BientotScreen service={service} />);
  expect(screen.getByRole('heading', { level: 1, name: service.nom })).toBeTruthy();
  expect(screen.getByText(/n’est pas encore ouvert/)).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/ordre/assistance', '/ordre/accueil']);
});

test('a service without a list of its own keeps the sentence of its declaration', () => {
  const service = {
    id: 'annonces',
    nom: 'Annonces',
    icone: 'newspaper',
    chemin: 'annonces',
    etat: 'bientot',
    resume: 'Vos annonces de remplacement.',
  } as const;
  renderScreen(<BientotScreen service={service} />);
  expect(screen.getByText('Vos annonces de remplacement.')).toBeTruthy();
});
