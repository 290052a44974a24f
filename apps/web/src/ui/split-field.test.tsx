import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SplitField } from './split-field.tsx';

afterEach(cleanup);

function Iban() {
  const [value, setValue] = useState('');
  return (
    <SplitField
      label="Les 4 derniers"
      name="iban"
      groups={[1, 3]}
      value={value}
      onChange={setValue}
    />
  );
}

const values = (): string[] =>
  screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);

it('flows from one box to the next while typing', async () => {
  render(<Iban />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Les 4 derniers, case 1 sur 2' }));
  await userEvent.keyboard('0189');
  expect(values()).toEqual(['0', '189']);
});

it('flows when all is pasted in the first box', async () => {
  render(<Iban />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Les 4 derniers, case 1 sur 2' }));
  await userEvent.paste('0 18a');
  expect(values()).toEqual(['0', '18A']);
});
