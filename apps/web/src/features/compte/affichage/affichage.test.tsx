import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { getTheme, setTheme } from '../../../app/theme.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';

afterEach(() => setTheme('system'));

test('the theme is applied at once and kept on this browser', async () => {
  renderScreen(<MonCompteScreen />, {
    at: '/ordre/mon-compte?rubrique=affichage',
    session: sessionOf(),
  });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Système/ }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: /Sombre/ }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(getTheme()).toBe('dark');
});
