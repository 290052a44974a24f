import type { Mailbox } from '../fixtures/mailbox.ts';
import type { AssureMember } from '../fixtures/people/people.ts';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import type { User } from '../fixtures/user.ts';
import {
  amScreens,
  typeNumber,
  chooseIdentifiers,
  askForLetter,
  validateAddress,
  signInToAm,
  expectAmHome,
  expectAmRefused,
} from '../steps/assurance-maladie.ts';
import { changeAddress } from '../steps/am-adresse.ts';
import { signInByCard } from '../steps/carte.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

test('it was not me: one click freezes my account, and nobody enters until my card reopens it', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  await signInToAm(user, member);
  await expectAmHome(user);
  await freeze(user, mailbox, member);
  // This browser's session is over too.
  await page.goto('/assurance-maladie/accueil');
  await checkScreen(page, { ...amScreens.connexion, focused: false });
  await signInToAm(user, member);
  await expectAmRefused(user);
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill('Adresse e-mail associée à votre compte', member.compteEmail);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);
  await signInByCard(user, member);
  // Whoever made me freeze it may know the former password: it opens nothing any more.
  await expect(page).toHaveURL(/\/assurance-maladie\/mon-compte/u);
  await expect(page.getByText('Votre compte est rouvert. Choisissez un nouveau')).toBeVisible();
  const motDePasse = people.password();
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer nouveau mot de passe', motDePasse);
  await user.press('Valider');
  await expect(page.getByText(/Votre nouveau mot de passe est pris en compte/u)).toBeVisible();
  const links = (await mailbox.read(member.compteEmail)).flatMap((message) => message.links);
  expect(links.filter((link) => link.includes('/reinitialisation'))).toEqual([]);
  await page.context().clearCookies();
  await signInToAm(user, member);
  await expectAmRefused(user);
  await signInToAm(user, { ...member, motDePasse });
  await expectAmHome(user);
});

test('without a card, a letter reopens a frozen account: one account for all my places', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember('trois-lieux');
  const email = `rouvert.${member.identifiant}@lilas.example`;
  const motDePasse = people.password();
  await signInToAm(user, member);
  await expectAmHome(user);
  await freeze(user, mailbox, member);
  await page.context().clearCookies();
  await typeNumber(user, member);
  await user.press('Recevoir un mot de passe provisoire par courrier postal');
  await askForLetter(user, email);
  const code = await mailbox.letterCode(member.identifiant);
  await signInToAm(user, { ...member, motDePasse: code });
  await expect(
    page.getByRole('dialog', { name: 'Un seul compte pour tous vos lieux d’exercice' }),
  ).toBeVisible();
  await user.press('Continuer');
  await checkScreen(page, { ...amScreens.identifiants, focused: false });
  await user.choose('Donner une autre adresse');
  await chooseIdentifiers(user, { email, motDePasse }, 'Valider et continuer');
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(user, mailbox, email);
  await page.context().clearCookies();
  await signInToAm(user, { ...member, motDePasse });
  await expectAmHome(user);
});

/** By the link of a security mail that tells the old address of a change. */
async function freeze(user: User, mailbox: Mailbox, member: AssureMember): Promise<void> {
  const { page } = user;
  await changeAddress(user, mailbox, member, `pirate.${member.identifiant}@ailleurs.example`);
  await page.goto(await mailbox.link(member.compteEmail, 'gel'));
  await checkScreen(page, { heading: 'Geler votre compte', focused: false });
  await user.press('Geler mon compte');
  await checkScreen(page, { heading: 'Votre compte est gelé' });
}
