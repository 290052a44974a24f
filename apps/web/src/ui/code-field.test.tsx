import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { CodeField } from './code-field.tsx';

afterEach(cleanup);

function Form({ onSubmit }: { onSubmit?: () => void }) {
  const [code, setCode] = useState('');
  return (
    <form onSubmit={onSubmit}>
      <CodeField
        label="Saisir le code"
        hint="6 chiffres."
        name="code"
        value={code}
        onChange={setCode}
      />
    </form>
  );
}

it('is one control, named, described, fillable from an SMS', () => {
  render(<Form />);
  const input = screen.getByRole('textbox', { name: 'Saisir le code', description: '6 chiffres.' });
  expect(input.getAttribute('autocomplete')).toBe('one-time-code');
  expect(input.getAttribute('inputmode')).toBe('numeric');
  expect(input.id).toBe('champ-code');
});

it('accepts a pasted code with its space', async () => {
  render(<Form />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.click(input);
  await userEvent.paste('408 213');
  expect(input.value).toBe('408213');
});

it('replaces a refused code by the one pasted over it', async () => {
  render(<Form />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.type(input, '111111');
  await userEvent.paste('Votre code : 408213');
  expect(input.value).toBe('408213');
});

it('keeps digits only, six at most, and never submits by itself', async () => {
  const submit = vi.fn();
  render(<Form onSubmit={submit} />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.type(input, '40a8-21345');
  expect(input.value).toBe('408213');
  expect(submit).not.toHaveBeenCalled();
});

it('says its error with the control', () => {
  render(
    <CodeField
      label="Code"
      name="code"
      value=""
      onChange={() => undefined}
      error="Ce code a expiré."
    />,
  );
  const input = screen.getByRole('textbox', { description: 'Ce code a expiré.' });
  expect(input.getAttribute('aria-invalid')).toBe('true');
  fireEvent.blur(input);
});
