import { expect } from '@playwright/test';
import type { Mailbox } from '../fixtures/mailbox.ts';
import type { AssureMember } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';

/** « Connexion et sécurité » (A12). */
export const securityPage = '/assurance-maladie/mon-compte?rubrique=connexion';

/** Asked for and verified; it is not in force yet. */
export async function changeAddress(
  user: User,
  mailbox: Mailbox,
  member: AssureMember,
  email: string,
): Promise<void> {
  const { page } = user;
  await page.goto(securityPage);
  await user.press('Modifier : E-mail');
  await user.fill('Nouvelle adresse e-mail', email);
  await user.fill('Confirmer nouvelle adresse e-mail', email);
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.press('Valider');
  await expect(page.getByText(`Un lien vient d’être envoyé à ${email}`)).toBeVisible();
  await page.goto(await mailbox.link(email, 'activation'));
  await user.press('Confirmer mon adresse');
  await expect(page.getByText(/Par sécurité, elle prendra effet le/u)).toBeVisible();
}
