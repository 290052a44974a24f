import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import type { FieldIssue } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

function Form({ issues, attempt }: { issues: FieldIssue[]; attempt: number }) {
  return (
    <form>
      <ErrorSummary issues={issues} attempt={attempt} />
      <TextField label="Nom" name="nom" />
      <TextField label="E-mail" name="email" />
    </form>
  );
}

const NOM = { field: 'nom', message: 'Nom : à remplir' };
const EMAIL = { field: 'email', message: 'E-mail : il manque un @' };

it('counts what is to correct, takes the focus, leads to each control', async () => {
  const { rerender } = render(<Form issues={[]} attempt={0} />);
  rerender(<Form issues={[NOM, EMAIL]} attempt={1} />);
  const summary = screen.getByRole('group', { name: '2 informations sont à corriger' });
  expect(document.activeElement).toBe(summary);
  await userEvent.click(screen.getByRole('link', { name: EMAIL.message }));
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
});

it('takes the focus again at each refusal, not while one corrects', () => {
  const { rerender } = render(<Form issues={[NOM, EMAIL]} attempt={1} />);
  screen.getByLabelText('Nom').focus();
  rerender(<Form issues={[{ ...NOM }, EMAIL]} attempt={1} />);
  expect(document.activeElement).toBe(screen.getByLabelText('Nom'));
  rerender(<Form issues={[NOM, EMAIL]} attempt={2} />);
  expect(document.activeElement).toBe(screen.getByRole('group'));
});

it('goes straight to the field when there is one', () => {
  const { rerender } = render(<Form issues={[]} attempt={0} />);
  rerender(<Form issues={[EMAIL]} attempt={1} />);
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
});
