import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DateField } from './date-field.tsx';

afterEach(cleanup);

function Birth() {
  const [value, setValue] = useState('');
  return (
    <DateField
      label="Date de naissance"
      hint="JJ/MM/AAAA"
      name="d"
      value={value}
      onChange={setValue}
    />
  );
}

it('puts the slashes in, and lets one go back over them', async () => {
  render(<Birth />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { description: 'JJ/MM/AAAA' });
  await userEvent.type(input, '31121975');
  expect(input.value).toBe('31/12/1975');
  await userEvent.type(input, '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}');
  expect(input.value).toBe('31/1');
  await userEvent.type(input, '01980');
  expect(input.value).toBe('31/10/1980');
});

it('leaves the middle of the text alone', async () => {
  render(<Birth />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.type(input, '31121975');
  await userEvent.type(input, '{Delete}0', { initialSelectionStart: 3, initialSelectionEnd: 3 });
  expect(input.value).toBe('31/02/1975');
});
