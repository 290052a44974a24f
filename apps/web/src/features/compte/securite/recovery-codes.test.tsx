import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import * as saving from '../../../lib/save-file.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const show = (): void => {
  const codes = ['ABCDE23456', 'FGHJK34567'];
  renderScreen(<RecoveryCodes codes={codes} done="Fait." onKept={() => undefined} />);
};
const press = async (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

test('are copied as they are written', async () => {
  show();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Copier les codes' }));
  expect(await screen.findByText('Les codes sont copiés.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('ABCDE-23456\nFGHJK-34567');
});

test('are saved as a text file that says what they are', async () => {
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
  show();
  await press('Télécharger');
  const [name, file] = save.mock.calls[0] ?? [];
  expect(name).toBe('codes-de-secours-ordre.txt');
  expect(await file?.text()).toMatch(/^Ordre des médecins[^]*ABCDE-23456\nFGHJK-34567\n$/);
});

test('are printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  show();
  await press('Imprimer');
  expect(print).toHaveBeenCalledOnce();
});
