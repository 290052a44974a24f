import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Good enough for the espace. */
export const password = 'Tilleul-orage-7-barque';

export const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

/** The button that sends the form, once it is there. */
export const ready = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: /^(?:Créer compte|Valider et continuer)/ });

export async function paste(label: string, text: string): Promise<void> {
  await userEvent.click(await screen.findByLabelText(label));
  await userEvent.paste(text);
}

/** Password, confirmation, terms. */
export async function fillPasswords(): Promise<void> {
  await paste('Mot de passe', password);
  await paste('Confirmer mot de passe', password);
  await userEvent.click(screen.getByRole('checkbox', { name: /^J’ai lu/ }));
}

/** The whole form. */
export async function fillIn(): Promise<void> {
  await ready();
  await paste('E-mail', 'a@b.example');
  await paste('Confirmer e-mail', 'a@b.example');
  await fillPasswords();
}
