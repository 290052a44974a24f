import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  typeAmCredentials,
  signInToAm,
  expectAmHome,
  expectAmRefused,
  signOutOfAm,
} from '../steps/assurance-maladie.ts';
import { bensalem, showCard, signInByCard } from '../steps/carte.ts';
import { enrol } from '../steps/second-factor.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

const byCard = 'Vous connecter par carte CPS';

test('my card instead of my current password, for ten minutes; that of somebody else, never', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  const email = `demenage.${member.identifiant}@lilas.example`;
  await signInToAm(user, member);
  await expectAmHome(user);
  await page.goto('/assurance-maladie/mon-compte?rubrique=connexion');
  await user.press('Modifier : E-mail');
  await expect(control.field(page, 'Mot de passe actuel')).toBeVisible();
  await user.press('Présentez votre carte CPS');
  await showCard(user, bensalem);
  await expect(page.getByText('Cette carte n’est pas celle du titulaire du compte')).toBeVisible();
  await expect(page).toHaveURL(/rubrique=connexion&modifier=email$/);

  // The form is still open, and keeps what is typed while the card is shown.
  await expect(control.field(page, 'Mot de passe actuel')).toBeVisible();
  await user.fill('Nouvelle adresse e-mail', email);
  await user.press('Présentez votre carte CPS');
  await showCard(user, member);
  await expect(page.getByText('Votre carte a été lue')).toBeVisible();
  await expect(control.field(page, 'Nouvelle adresse e-mail')).toHaveValue(email);
  await user.fill('Confirmer nouvelle adresse e-mail', email);
  await expect(control.field(page, 'Mot de passe actuel')).toHaveCount(0);
  await user.press('Valider');
  await expect(page.getByText(`Un lien vient d’être envoyé à ${email}`)).toBeVisible();
  await page.goto(await mailbox.link(email, 'activation'));
  await user.press('Confirmer mon adresse');
  await expect(page.getByText(/est désormais l['’]adresse de votre compte/u)).toBeVisible();
});

test('an application of codes is not asked for after my card', async ({ user, people }) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  await signInToAm(user, member);
  await expectAmHome(user);
  await enrol(user, 'assurance-maladie');
  await page.context().clearCookies();
  await signInByCard(user, member);
  await expectAmHome(user);
});

test('three wrong passwords: told for how many minutes, and my card opens at once', async ({
  user,
  people,
}) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  await page.goto('/assurance-maladie');
  for (const tried of ['Premier essai 1!', 'Second essai 2!']) {
    await typeAmCredentials(user, member.identifiant, tried);
    await expectAmRefused(user);
  }
  await typeAmCredentials(user, member.identifiant, 'Troisième essai 3!');
  await expect(page.getByText('Votre compte est bloqué.')).toBeVisible();
  await expect(
    page.getByText(/^Veuillez réessayer dans 15\smin ou connectez-vous avec votre carte CPS\.$/u),
  ).toBeVisible();
  await expect(page.getByText('Votre carte débloque votre compte immédiatement.')).toBeVisible();
  await user.press(byCard);
  await showCard(user, member);
  await expectAmHome(user);
  await signOutOfAm(user);
  await typeAmCredentials(user, member.identifiant, member.motDePasse);
  await expectAmHome(user);
});
