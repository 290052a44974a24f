import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { PasswordField } from './password-field.tsx';

afterEach(cleanup);

function setUp(): HTMLInputElement {
  render(
    <form data-testid="form" onSubmit={(event) => event.preventDefault()}>
      <PasswordField label="Mot de passe" name="password" autoComplete="current-password" />
    </form>,
  );
  return screen.getByLabelText<HTMLInputElement>('Mot de passe');
}

it('shows and hides what is typed, saying so', async () => {
  const input = setUp();
  expect(input.type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }));
  expect(input.type).toBe('text');
  expect(screen.getByText('Votre mot de passe est affiché.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Masquer le mot de passe' }));
  expect(input.type).toBe('password');
});

it('hides it again when the form is sent', async () => {
  const input = setUp();
  await userEvent.click(screen.getByRole('button'));
  fireEvent.submit(screen.getByTestId('form'));
  expect(input.type).toBe('password');
});

it('lets people paste', async () => {
  const input = setUp();
  await userEvent.click(input);
  await userEvent.paste('tilleul orage 7 barque');
  expect(input.value).toBe('tilleul orage 7 barque');
});
