import { provePassword } from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { answer, contractServer, cut, Refused } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { ApiProblem } from '../api-problem.ts';
import { NotConfirmed, useConfirmed } from './use-confirmed.tsx';

let proved: boolean;
const server = contractServer(
  answer(provePassword, ({ body }) => {
    if (body.motDePasse !== 'tilleul orage 7') throw new Refused('mot-de-passe-actuel-incorrect');
    proved = true;
    return sessionOf();
  }),
);
beforeEach(() => {
  proved = false;
});

function work(): Promise<string> {
  const problem = { code: 'preuve-necessaire' } as ConstructorParameters<typeof ApiProblem>[0];
  return proved ? Promise.resolve('fait') : Promise.reject(new ApiProblem(problem));
}

function Act() {
  const { confirmed, dialog } = useConfirmed();
  const [outcome, setOutcome] = useState('');
  const act = async (): Promise<void> => {
    try {
      setOutcome(await confirmed(work));
    } catch (error) {
      setOutcome(error instanceof NotConfirmed ? 'renoncé' : 'échec');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void act()}>
        Agir
      </button>
      <output>{outcome}</output>
      {dialog}
    </>
  );
}

const ask = async (): Promise<HTMLElement> => {
  renderScreen(<Act />, { session: sessionOf() });
  await userEvent.click(screen.getByRole('button', { name: 'Agir' }));
  return screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
};
const outcome = () => screen.getByRole('status').textContent;

test('does at once what needs no confirmation', async () => {
  proved = true;
  renderScreen(<Act />, { session: sessionOf() });
  await userEvent.click(screen.getByRole('button', { name: 'Agir' }));
  await waitFor(() => expect(outcome()).toBe('fait'));
});

test('takes the password, then does what was asked', async () => {
  const dialog = await ask();
  const field = within(dialog).getByLabelText('Mot de passe');
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, 'tilleul orage 7{Enter}');
  await waitFor(() => expect(outcome()).toBe('fait'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('tells a wrong password at its field, empties it and keeps the dialog', async () => {
  const dialog = await ask();
  const field = within(dialog).getByLabelText<HTMLInputElement>('Mot de passe');
  await userEvent.type(field, 'faux{Enter}');
  expect(await within(dialog).findByText(/mot de passe actuel est incorrect/i)).toBeTruthy();
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
});

test('a cut network stays in the dialog', async () => {
  server.use(cut(provePassword));
  const dialog = await ask();
  await userEvent.type(within(dialog).getByLabelText('Mot de passe'), 'tilleul orage 7{Enter}');
  expect(await within(dialog).findByText('La connexion a été coupée')).toBeTruthy();
});

test('given up, does nothing', async () => {
  const dialog = await ask();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(outcome()).toBe('renoncé'));
  expect(screen.queryByRole('dialog')).toBeNull();
});
