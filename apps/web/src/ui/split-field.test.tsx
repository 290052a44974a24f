import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SplitField } from './split-field.tsx';

afterEach(cleanup);

function Iban({ error }: { error?: string | undefined }) {
  const [value, setValue] = useState('');
  return (
    <SplitField
      label="Les 4 derniers"
      name="iban"
      groups={[1, 3]}
      value={value}
      onChange={setValue}
      error={error}
    />
  );
}

const values = (): string[] =>
  screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);

const box = (rank: number): HTMLElement =>
  screen.getByRole('textbox', { name: `Les 4 derniers, case ${rank} sur 2` });

it('flows from one box to the next while typing', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('0189');
  expect(values()).toEqual(['0', '189']);
});

it('flows when all is pasted in the first box', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.paste('0 18a');
  expect(values()).toEqual(['0', '18A']);
});

it('takes the last characters of a whole number that is pasted', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.paste('FR76 9999 9920 0100 0000 0010 319');
  expect(values()).toEqual(['0', '319']);
});

it('goes back to the box before when there is nothing left to delete', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('01{Backspace}{Backspace}');
  expect(values()).toEqual(['', '']);
  expect(document.activeElement).toBe(box(1));
});

it('corrects one box and leaves the other alone', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('0189');
  await userEvent.click(box(1));
  await userEvent.keyboard('{Backspace}');
  expect(values()).toEqual(['', '189']);
  expect(document.activeElement).toBe(box(1));
  await userEvent.keyboard('5');
  expect(values()).toEqual(['5', '189']);
});

it('replaces what is typed over in a full box of one', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('0189');
  await userEvent.click(box(1));
  await userEvent.keyboard('5');
  expect(values()).toEqual(['5', '189']);
});

it('takes no more than its size in a full box of several', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('01892');
  expect(values()).toEqual(['0', '189']);
});

it('lets the second box be typed first', async () => {
  render(<Iban />);
  await userEvent.click(box(2));
  await userEvent.keyboard('189');
  expect(values()).toEqual(['', '189']);
  await userEvent.click(box(1));
  await userEvent.keyboard('0');
  expect(values()).toEqual(['0', '189']);
});

it('shares out what is pasted over a full box', async () => {
  render(<Iban />);
  await userEvent.click(box(1));
  await userEvent.keyboard('0189');
  await userEvent.tripleClick(box(2));
  await userEvent.paste('5 724');
  expect(values()).toEqual(['5', '724']);
});

it('ties its error to each box', () => {
  render(<Iban error="Saisissez les 4 derniers caractères." />);
  const error = screen.getByText('Saisissez les 4 derniers caractères.');
  const id = error.closest('[id]')?.id ?? 'sans';
  for (const rank of [1, 2])
    expect(box(rank).getAttribute('aria-describedby')?.split(' ')).toContain(id);
});
