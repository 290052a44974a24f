import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PasswordMeter } from './password-meter.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const CRITERIA = [
  { label: '12 caractères au moins', met: true, detail: '22' },
  { label: 'Absent des listes de mots de passe volés', met: false },
];

it('is a meter with its word, and says each criterion in words', () => {
  render(<PasswordMeter level={3} criteria={CRITERIA} advice="Un mot de plus." />);
  const meter = screen.getByRole('meter', { name: 'Sécurité du mot de passe' });
  expect(meter.getAttribute('aria-valuenow')).toBe('3');
  expect(meter.getAttribute('aria-valuetext')).toBe('Bon');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'respecté : 12 caractères au moins (22)',
    'à respecter : Absent des listes de mots de passe volés',
    'Un mot de plus.',
  ]);
});

it('speaks once the typing pauses', () => {
  const { container, rerender } = render(<PasswordMeter level={1} criteria={[]} advice="" />);
  const region = container.querySelector('[aria-live]');
  rerender(<PasswordMeter level={2} criteria={[]} advice="" />);
  act(() => void vi.advanceTimersByTime(399));
  expect(region?.textContent).toBe('');
  act(() => void vi.advanceTimersByTime(1));
  expect(region?.textContent).toContain('Moyen');
});
