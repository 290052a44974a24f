import type { Mailbox } from '../fixtures/mailbox.ts';
import type { AssureMember } from '../fixtures/people/people.ts';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { startsReal } from '../servers/addresses.ts';
import {
  amScreens,
  chooseIdentifiers,
  expectAmHome,
  expectAmRefused,
  signInToAm,
  typeKey,
  typeNumber,
  validateAddress,
} from '../steps/assurance-maladie.ts';
import { signInByCard } from '../steps/carte.ts';

// Whole journeys, through mails: many screens, each checked.
test.slow();

test.skip(!startsReal, 'the database of another server is out of reach');

test('six months without me: my password is refused as any other, a mail says why, my card reopens it as it was', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  await people.leaveUnused(member);
  await signInToAm(user, member);
  await expectAmRefused(user);
  await checkScreen(page, { ...amScreens.connexion, focused: false });
  for (const subject of [/bloqué faute d’utilisation/u, /^Connexion à votre compte impossible/u]) {
    const told = await mailbox.newest(member.compteEmail, (mail) => subject.test(mail.subject));
    expect(told.text).toContain('connectez-vous avec votre carte CPS');
    expect(told.text).toContain('votre clé de sécurité');
  }
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill('Adresse e-mail associée à votre compte', member.compteEmail);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);

  await signInByCard(user, member);
  await expectAmHome(user);
  await page.goto('/assurance-maladie/mon-compte?rubrique=evenements');
  await checkScreen(page, { heading: 'Mes derniers événements', focused: false });
  for (const told of ['Compte bloqué faute d’utilisation', 'Compte rouvert'])
    await expect(page.getByText(told, { exact: true })).toBeVisible();
  await expectNoResetLink(mailbox, member);
  await page.context().clearCookies();
  await signInToAm(user, member);
  await expectAmHome(user);
});

test('six months without me, and no card: my security key reopens my account, with a new password', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const motDePasse = people.password();
  await people.leaveUnused(member);
  await typeNumber(user, member);
  await checkScreen(page, { ...amScreens.cle, focused: false });
  await typeKey(user, member.nir, member.iban);
  await checkScreen(page, amScreens.identifiants);
  await chooseIdentifiers(user, { email: member.compteEmail, motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(user, mailbox, member.compteEmail);
  await user.follow('Accéder à mon espace');
  await expectAmHome(user);
  await page.context().clearCookies();
  await signInToAm(user, member);
  await expectAmRefused(user);
  await signInToAm(user, { ...member, motDePasse });
  await expectAmHome(user);
});

/** The mailbox alone reopens nothing. */
async function expectNoResetLink(mailbox: Mailbox, { compteEmail }: AssureMember): Promise<void> {
  const links = (await mailbox.read(compteEmail)).flatMap((message) => message.links);
  expect(links.filter((link) => link.includes('/reinitialisation'))).toEqual([]);
}
