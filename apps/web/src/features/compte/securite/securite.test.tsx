import {
  beginSecondFacteur,
  confirmSecondFacteur,
  getSecondFacteur,
  provePassword,
  removeSecondFacteur,
  renewRecoveryCodes,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, contractServer, failing, Refused } from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { SecondsFacteursSection } from './seconds-facteurs-section.tsx';
import type { FactorState } from './second-facteur-query.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const uri = `otpauth://totp/Ordre:a%40b.example?issuer=Ordre&secret=${secret}`;
const codesSecours = ['ABCDE23456', 'FGHJK34567'];
const off: FactorState = { activeLe: null, codesRestants: 0 };
const on: FactorState = { activeLe: '2026-11-20T09:00:00.000Z', codesRestants: 10 };

let state: FactorState;
/** Whether who one is was proved lately. */
let proved: boolean;
const demandProof = (): void => {
  if (!proved) throw new Refused('preuve-necessaire');
};
const server = contractServer(
  answer(getSecondFacteur, () => state),
  answer(provePassword, () => {
    proved = true;
    return sessionOf();
  }),
  answer(beginSecondFacteur, () => {
    demandProof();
    return { secret, uri };
  }),
  answer(confirmSecondFacteur, ({ body }) => {
    demandProof();
    if (body.code !== '408213') throw new Refused('second-facteur-incorrect');
    state = on;
    return { codesSecours };
  }),
  answer(renewRecoveryCodes, () => {
    demandProof();
    return { codesSecours };
  }),
  answer(removeSecondFacteur, () => {
    demandProof();
    state = off;
    return { fait: true as const };
  }),
);
beforeEach(() => {
  state = off;
  proved = true;
});

const show = (): void => {
  renderScreen(<SecondsFacteursSection />, { at: '/ordre/mon-compte', session: sessionOf() });
};
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
const group = () => screen.getByRole('group', { name: 'Seconds facteurs' });

describe('adding an application', () => {
  const begin = async (): Promise<HTMLElement> => {
    show();
    await press('Activer une application');
    return screen.findByLabelText('Code affiché par l’application');
  };

  test('shows its secret as a QR code, as a link and in words', async () => {
    await begin();
    expect(await screen.findByRole('img', { name: /^QR code à lire/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ouvrir l’application' }).getAttribute('href')).toBe(
      uri,
    );
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP')).toBeTruthy();
    expect(document.activeElement).toBe(group());
  });

  test('copies the secret without its spaces, and says so', async () => {
    await begin();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copier la clé' }));
    expect(await screen.findByText('La clé est copiée.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(secret);
  });

  test('says when the browser refuses to copy', async () => {
    await begin();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copier la clé' }));
    expect(await screen.findByText(/a refusé de copier/)).toBeTruthy();
  });

  test('takes the first code, then shows the recovery codes, once', async () => {
    await userEvent.type(await begin(), '408213');
    await press('Activer');
    expect(await screen.findByText('ABCDE-23456')).toBeTruthy();
    expect(screen.getByText('FGHJK-34567')).toBeTruthy();
    expect(screen.getByText(/Le second facteur est activé/)).toBeTruthy();
    await press('J’ai gardé mes codes');
    expect(await screen.findByText('Activée le 20/11/2026.')).toBeTruthy();
    expect(screen.queryByText('ABCDE-23456')).toBeNull();
  });

  test('tells a wrong code at its field, and an incomplete one without sending it', async () => {
    const field = await begin();
    await userEvent.type(field, '111');
    await press('Activer');
    expect(await screen.findByText(/^Saisissez les 6\s+chiffres affichés/)).toBeTruthy();
    await userEvent.type(field, '111');
    await press('Activer');
    expect(await screen.findByText(/^Ce code n’est pas le bon/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(state).toBe(off);
  });

  test('when the server fails, that takes the focus, and the code can be sent again', async () => {
    server.use(failing(confirmSecondFacteur));
    await userEvent.type(await begin(), '408213');
    await press('Activer');
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(document.activeElement?.contains(again)).toBe(true);
    server.resetHandlers();
    await userEvent.click(again);
    expect(await screen.findByText('ABCDE-23456')).toBeTruthy();
  });

  test('« Renoncer » activates nothing', async () => {
    await begin();
    await press('Renoncer');
    expect(await screen.findByRole('button', { name: /^Activer une application/ })).toBeTruthy();
    expect(document.activeElement).toBe(group());
  });
});

describe('recovery codes', () => {
  const shown = async (): Promise<void> => {
    state = on;
    show();
    await press('Recevoir de nouveaux codes de secours');
    const dialog = await screen.findByRole('dialog', { name: /^Remplacer vos codes/ });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remplacer les codes' }));
    await screen.findByText('ABCDE-23456');
  };

  test('are replaced after a question', async () => {
    await shown();
    expect(screen.getByText(/Les anciens ne servent plus/)).toBeTruthy();
  });

  test.each([
    [2, 'Il vous reste 2 codes de secours'],
    [1, 'Il vous reste 1 code de secours'],
    [0, 'Vous n’avez plus de code de secours'],
  ])('%i left: says so', async (codesRestants, words) => {
    state = { ...on, codesRestants };
    show();
    expect(
      await screen.findByText((text) => text.replaceAll('\u00a0', ' ') === words),
    ).toBeTruthy();
  });
});

describe('removing', () => {
  const ask = async (): Promise<HTMLElement> => {
    state = on;
    show();
    await press('Retirer le second facteur');
    return screen.findByRole('dialog', { name: /^Retirer votre second facteur/ });
  };

  test('asks, does it, and says so', async () => {
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer' }));
    expect(await screen.findByText(/Le second facteur est retiré/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Activer une application/ })).toBeTruthy();
  });

  test('« Annuler » keeps it', async () => {
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(state).toBe(on);
  });

  test('a failure is told, and changes nothing', async () => {
    const refused = () => Promise.reject(new Refused('indisponible'));
    server.use(answer(removeSecondFacteur, refused));
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('Activée le 20/11/2026.')).toBeTruthy();
  });
});

test('a failure is told after the person gave up something else', async () => {
  state = on;
  proved = false;
  show();
  const ask = async (act: string, action: string): Promise<void> => {
    await press(act);
    const question = await screen.findByRole('dialog');
    await userEvent.click(within(question).getByRole('button', { name: action }));
  };
  await ask('Recevoir de nouveaux codes de secours', 'Remplacer les codes');
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  server.use(answer(removeSecondFacteur, () => Promise.reject(new Refused('indisponible'))));
  await ask('Retirer le second facteur', 'Retirer');
  expect(await screen.findByRole('alert')).toBeTruthy();
  server.use(answer(renewRecoveryCodes, () => new Promise(() => undefined)));
  await ask('Recevoir de nouveaux codes de secours', 'Remplacer les codes');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('asks first who one is where that was not proved lately, then does what was asked', async () => {
  proved = false;
  show();
  await press('Activer une application');
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  await userEvent.type(within(dialog).getByLabelText('Mot de passe'), 'tilleul orage 7{Enter}');
  expect(await screen.findByLabelText('Code affiché par l’application')).toBeTruthy();
});
