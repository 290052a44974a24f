import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { delegueOf } from '../servers/assures.ts';
import { expectAmHome, signInToAm } from '../steps/assurance-maladie.ts';
import {
  acceptInvitation,
  cardOf,
  chooseTitulaire,
  delegationsPage,
  delegueDoor,
  delegueScreens,
  expectDelegueHome,
  expectDelegueRefused,
  giveUpDelegation,
  giveDelegation,
  resetDeleguePassword,
  signOutDelegue,
  typeDelegueCredentials,
} from '../steps/delegation.ts';

// Whole journeys, through mails: many screens, each checked.
test.slow();

test('my secretary acts within what I gave, I read what she did, and she is out when I say so', async ({
  user,
  people,
  mailbox,
  secondBrowser,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const secretary = { ...delegueOf(member), prenom: 'Solène', nom: 'Quatrevaux' };
  const motDePasse = people.password();
  await signInToAm(user, member);
  await expectAmHome(user);
  await page.goto('/assurance-maladie/mon-compte');
  await user.follow('Délégations');
  await checkScreen(page, { heading: 'Délégations' });
  await giveDelegation(user, secretary);
  await expect(cardOf(user, secretary)).toContainText('Invitation envoyée');

  const other = await secondBrowser();
  const invitation = await mailbox.link(secretary.email, 'delegue/invitation');
  await acceptInvitation(other, invitation, motDePasse);
  await typeDelegueCredentials(other, { ...secretary, motDePasse });
  await expectDelegueHome(other, secretary);
  const services = other.page.getByRole('main').getByRole('article');
  await expect(services).toHaveCount(2);
  await expect(services.filter({ hasText: 'Paiements' })).toHaveCount(1);
  await expect(services.filter({ hasText: 'Commandes d’imprimés' })).toHaveCount(1);
  await expect(other.page.getByText(member.compteEmail)).toHaveCount(0);
  for (const closed of ['mon-compte', 'mon-compte/delegations']) {
    await other.page.goto(`/assurance-maladie/${closed}`);
    await checkScreen(other.page, { ...delegueScreens.reserve, focused: false });
  }
  await other.page.goto('/assurance-maladie/liens-utiles');
  await checkScreen(other.page, { ...delegueScreens.nonConfie, focused: false });
  await other.follow('Revenir aux services confiés');
  await expectDelegueHome(other, secretary);
  await signOutDelegue(other);
  await typeDelegueCredentials(other, { ...secretary, motDePasse });
  await expectDelegueHome(other, secretary);

  const by = `${secretary.prenom} ${secretary.nom}, par délégation`;
  await page.goto('/assurance-maladie/mon-compte?rubrique=evenements');
  await checkScreen(page, { heading: 'Mes derniers événements', focused: false });
  const events = page.getByRole('listitem').filter({ hasText: by });
  await expect(events.filter({ hasText: 'Connexion par délégation' })).toHaveCount(2);
  await expect(events.filter({ hasText: 'Délégation acceptée' })).toHaveCount(1);

  await page.goto(delegationsPage);
  await expect(cardOf(user, secretary)).toContainText('Active');
  await user.press(`Retirer : ${secretary.prenom} ${secretary.nom}`);
  await user.press('Retirer la délégation');
  const removed = `La délégation donnée à ${secretary.prenom} ${secretary.nom} est retirée`;
  await expect(page.getByText(removed)).toBeVisible();
  await expect(cardOf(user, secretary)).toHaveCount(0);

  // What her browser read less than ten seconds ago is not asked for again: a page is.
  await other.page.goto('/assurance-maladie/paiements');
  await expect(other.page).toHaveURL(/\/assurance-maladie\/delegue$/u);
  await checkScreen(other.page, { ...delegueScreens.connexion, focused: false });
  await typeDelegueCredentials(other, { ...secretary, motDePasse });
  await expectDelegueRefused(other);
  await mailbox.newest(secretary.email, ({ subject }) => /fin|retirée/iu.test(subject));
});

test('keyboard: I give a delegation; it is accepted, and opens my space', async ({
  keyboard,
  people,
  mailbox,
}) => {
  const { page } = keyboard;
  const member = await people.assureMember();
  const accountant = { ...delegueOf(member), prenom: 'Gaëtan', nom: 'L’Hermitte' };
  const motDePasse = people.password();
  await signInToAm(keyboard, member);
  await expectAmHome(keyboard);
  await page.goto(delegationsPage);
  await giveDelegation(keyboard, accountant);
  // The delegate's own browser: it kept nothing of the owner's.
  await page.context().clearCookies();
  const link = await mailbox.link(accountant.email, 'delegue/invitation');
  await acceptInvitation(keyboard, link, motDePasse);
  await typeDelegueCredentials(keyboard, { ...accountant, motDePasse });
  await expectDelegueHome(keyboard, accountant);
});

test('I act for somebody and forgot my password: a link gives another one, and closes what was open', async ({
  user,
  people,
  mailbox,
  secondBrowser,
}) => {
  const { page } = user;
  const delegue = await people.delegue();
  const motDePasse = people.password();
  await page.goto(delegueDoor);
  await checkScreen(page, { ...delegueScreens.connexion, focused: false });
  const elsewhere = await secondBrowser();
  await elsewhere.page.goto(delegueDoor);
  await typeDelegueCredentials(elsewhere, delegue);
  await expectDelegueHome(elsewhere, delegue);

  await resetDeleguePassword(user, mailbox, delegue.email, motDePasse);
  await typeDelegueCredentials(user, delegue);
  await expectDelegueRefused(user);
  await typeDelegueCredentials(user, { ...delegue, motDePasse });
  await expectDelegueHome(user, delegue);
  await elsewhere.page.reload();
  await expect(elsewhere.page).toHaveURL(/\/assurance-maladie\/delegue$/u);
});

test('I act for two professionals: I choose for whom, what one gave me is not the other’s, and I give one up', async ({
  user,
  people,
}) => {
  const { page } = user;
  const delegue = await people.delegueOfTwo();
  const services = page.getByRole('main').getByRole('article');
  await page.goto(delegueDoor);
  await typeDelegueCredentials(user, delegue);
  await expectDelegueHome(user, delegue);

  await chooseTitulaire(user, delegue, delegue.autre);
  await expect(services).toHaveCount(1);
  await page.goto('/assurance-maladie/imprimes');
  await checkScreen(page, { ...delegueScreens.nonConfie, focused: false });

  await chooseTitulaire(user, delegue, delegue.titulaire);
  await expect(services).toHaveCount(2);
  await page.goto('/assurance-maladie/imprimes');
  await checkScreen(page, { heading: 'Commandes d’imprimés', focused: false });

  await giveUpDelegation(user);
  await typeDelegueCredentials(user, delegue);
  await expectDelegueHome(user, delegue);
  await expect(services).toHaveCount(1);
});
