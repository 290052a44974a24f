import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { RadioCards } from './radio-cards.tsx';

afterEach(cleanup);

const CARDS = [
  { value: 'sms', label: 'Par SMS', detail: '+3378***22' },
  { value: 'email', label: 'Par e-mail', detail: 'tu***01@cn.medecin.fr' },
];

function Channel({ error }: { error?: string }) {
  const [value, setValue] = useState('');
  return (
    <RadioCards
      label="Moyen d’envoi"
      name="canal"
      cards={CARDS}
      value={value}
      onChange={setValue}
      error={error}
    />
  );
}

it('is a named group of radios, chosen by keyboard', async () => {
  render(<Channel />);
  expect(screen.getByRole('radiogroup', { name: 'Moyen d’envoi' })).toBeTruthy();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Par e-mail/ }).checked).toBe(true);
});

it('says its error, and takes the focus of a refused form', () => {
  render(
    <>
      <ErrorSummary issues={[{ field: 'canal', message: 'Choisissez.' }]} attempt={1} />
      <Channel error="Choisissez un moyen d’envoi." />
    </>,
  );
  const group = screen.getByRole('radiogroup');
  expect(group.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('radiogroup', { description: 'Choisissez un moyen d’envoi.' })).toBe(
    group,
  );
  expect(group.contains(document.activeElement)).toBe(true);
});
