import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Notice } from './notice.tsx';

afterEach(cleanup);

it('is plain text when it was there already', () => {
  render(<Notice kind="att" title="Flux interrompus" />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Attention')).toBeTruthy();
});

it.each(['alert', 'status'] as const)('is announced as %s when it just happened', (live) => {
  render(
    <Notice kind="err" live={live} title="Envoi impossible">
      Votre saisie est gardée.
    </Notice>,
  );
  expect(screen.getByRole(live).textContent).toContain('Votre saisie est gardée.');
});
