import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StepBar } from './step-bar.tsx';

afterEach(cleanup);

const STEPS = ['Votre identité', 'Moyen d’envoi', 'Code reçu', 'Mot de passe'];

it('says the step, what is done and what is current, not by colour alone', () => {
  render(<StepBar steps={STEPS} current={2} />);
  const nav = screen.getByRole('navigation', { name: 'Étapes' });
  const items = within(nav).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Votre identité (terminée)',
    'Moyen d’envoi (terminée)',
    'Code reçu',
    'Mot de passe',
  ]);
  expect(items[2]?.getAttribute('aria-current')).toBe('step');
  expect(within(nav).getByText('Étape 3 sur 4')).toBeTruthy();
});

it('stays on the last step once all is done', () => {
  render(<StepBar steps={STEPS} current={4} />);
  expect(screen.getByText('Étape 4 sur 4')).toBeTruthy();
});
