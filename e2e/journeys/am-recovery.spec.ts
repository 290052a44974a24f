import type { Mailbox } from '../fixtures/mailbox.ts';
import type { AssureMember } from '../fixtures/people/people.ts';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import type { User } from '../fixtures/user.ts';
import {
  amScreens,
  expectAmHome,
  expectAmRefused,
  signInToAm,
} from '../steps/assurance-maladie.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

const emailLabel = 'Adresse e-mail associée à votre compte';
const numberLabel = 'ou N° d’Assurance Maladie ou FINESS';

test('I forgot my password: by my address, which the page shows, a link and a new password', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const motDePasse = people.password();
  await page.goto('/assurance-maladie');
  await user.follow('Mot de passe oublié');
  await checkScreen(page, amScreens.oubli);
  await user.fill(emailLabel, member.compteEmail);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);
  await expect(page.getByText(member.compteEmail)).toBeVisible();
  await chooseByLink(user, mailbox, member, motDePasse);
  await page.context().clearCookies();
  await signInToAm(user, member);
  await expectAmRefused(user);
  await signInToAm(user, { identifiant: member.compteEmail, motDePasse });
  await expectAmHome(user);
});

test('by my number: the address of the account is not shown, and the link arrives there', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill(numberLabel, member.identifiant);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);
  await expect(page.locator('body')).not.toContainText(member.compteEmail);
  await expect(page.locator('body')).not.toContainText('***');
  await chooseByLink(user, mailbox, member, people.password());
});

test('known or not, address or number: the same words', async ({ user, people }) => {
  const { page } = user;
  const member = await people.assureMember();
  const nobody = await people.assure('structure');
  const typed = [
    [emailLabel, member.compteEmail],
    [emailLabel, `inconnu.${member.identifiant}@nulle-part.example`],
    [numberLabel, member.identifiant],
    [numberLabel, nobody.numeros[0] ?? ''],
  ] as const;
  const said: string[] = [];
  for (const [label, value] of typed) {
    await page.goto('/assurance-maladie/mot-de-passe-oublie');
    await user.fill(label, value);
    await user.press('Continuer');
    await checkScreen(page, amScreens.oubliEnvoye);
    const text = await page.locator('main').innerText();
    said.push(text.replaceAll(value, '…'));
  }
  expect(said[1]).toBe(said[0]);
  expect(said[3]).toBe(said[2]);
});

test('after such a link, patients’ data wait for a card or a letter', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill(numberLabel, member.identifiant);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);
  await chooseByLink(user, mailbox, member, people.password());
  await user.follow('Accéder à mon espace');
  await expectAmHome(user);
  await expect(
    page.getByText('Une confirmation est à donner, une seule fois').first(),
  ).toBeVisible();
});

/** The link of the mail, its one click, and the new password (A9). */
async function chooseByLink(
  user: User,
  mailbox: Mailbox,
  { compteEmail }: AssureMember,
  motDePasse: string,
): Promise<void> {
  const { page } = user;
  await page.goto(await mailbox.link(compteEmail, 'reinitialisation'));
  await user.press('Me connecter et choisir un mot de passe');
  await checkScreen(page, amScreens.oubli);
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer nouveau mot de passe', motDePasse);
  await user.press('Valider');
  await expect(page.getByText(/Votre nouveau mot de passe est pris en compte/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Accéder à mon espace' })).toBeVisible();
}
