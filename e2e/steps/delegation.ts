import { expect, type Locator } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { Mailbox } from '../fixtures/mailbox.ts';
import type { Delegue } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';

type Invited = Pick<Delegue, 'prenom' | 'nom' | 'email'>;

/** Where an owner gives delegations, and where delegates sign in. */
export const delegationsPage = '/assurance-maladie/mon-compte/delegations';
export const delegueDoor = '/assurance-maladie/delegue';

/** The h1 of each screen of delegates, and its name in the tab’s title. */
export const delegueScreens = {
  connexion: { heading: 'Vous agissez pour un professionnel' },
  oubli: { heading: 'Choisir un nouveau mot de passe' },
  oubliEnvoye: { heading: 'Consultez votre messagerie', title: 'Choisir un nouveau mot de passe' },
  propres: { heading: 'Mes délégations et sessions' },
  choix: { heading: 'Pour qui agissez-vous ?' },
  reserve: { heading: 'Réservé au titulaire' },
  nonConfie: { heading: 'Ce service ne vous est pas confié' },
} as const;

/** `JJ/MM/AAAA`, the first of a month to come. */
export function frenchDayInMonths(months: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  return day.toLocaleDateString('fr-FR', { timeZone: 'UTC' });
}

/** From the list: to whom, `paiements` and `imprimes`, for three months. */
export async function giveDelegation(user: User, { prenom, nom, email }: Invited): Promise<void> {
  await user.press('Donner une délégation');
  await user.fill('Prénom', prenom);
  await user.fill('Nom', nom);
  await user.fill('E-mail', email);
  await user.tick('Paiements');
  await user.tick('Commandes d’imprimés');
  await user.fill('Dernier jour', frenchDayInMonths(3));
  await user.press('Envoyer l’invitation');
  const sent = `L’invitation destinée à ${prenom} ${nom} vient d’être envoyée à ${email}`;
  await expect(user.page.getByText(sent)).toBeVisible();
}

/** The card of a delegation, in the list of its owner. */
export function cardOf({ page }: User, { prenom, nom }: Invited): Locator {
  return page.getByRole('listitem').filter({ hasText: `${prenom} ${nom}` });
}

/** By the link of the mail, choosing a password; on the sign-in page then. */
export async function acceptInvitation(
  user: User,
  link: string,
  motDePasse: string,
): Promise<void> {
  const { page } = user;
  await page.goto(link);
  const heading = await page.getByRole('heading', { level: 1, name: /^Agir pour / }).innerText();
  await checkScreen(page, { heading, focused: false });
  await user.fill('Mot de passe', motDePasse);
  await user.fill('Confirmez le mot de passe', motDePasse);
  await user.press('Accepter la délégation');
  await expect(page).toHaveURL(/\/assurance-maladie\/delegue$/u);
  await checkScreen(page, delegueScreens.connexion);
  await expect(page.getByText('Vous avez accepté la délégation')).toBeVisible();
}

export async function typeDelegueCredentials(
  user: User,
  { email, motDePasse }: Pick<Delegue, 'email' | 'motDePasse'>,
): Promise<void> {
  await user.fill('E-mail', email);
  await user.fill('Mot de passe', motDePasse);
  await user.press('Se connecter');
}

/** The home of a delegate: what was given, and nothing of the account. */
export async function expectDelegueHome({ page }: User, { prenom, nom }: Invited): Promise<void> {
  await expect(page).toHaveURL(/\/assurance-maladie\/accueil$/u);
  await checkScreen(page, { heading: `Bonjour ${prenom} ${nom}`, title: 'Accueil' });
  await expect(page.getByRole('region', { name: 'Délégation en cours' })).toContainText(
    `${prenom} ${nom}`,
  );
}

/** Who acts for several chooses one, and is at home there. */
export async function chooseTitulaire(
  user: User,
  delegue: Invited,
  { prenom, nom }: Pick<Invited, 'prenom' | 'nom'>,
): Promise<void> {
  const { page } = user;
  const titulaire = new RegExp(`${prenom} ${nom}`, 'iu');
  await page.goto(`${delegueDoor}/choix`);
  await checkScreen(page, { ...delegueScreens.choix, focused: false });
  await page.getByRole('button', { name: titulaire }).press('Enter');
  await expectDelegueHome(user, delegue);
  await expect(page.getByText(titulaire).first()).toBeVisible();
}

/** Who acts gives up what their session is under: they are at their own door again, which says so. */
export async function giveUpDelegation(user: User): Promise<void> {
  const { page } = user;
  await page.getByRole('button', { name: /^Compte de / }).press('Enter');
  await page.getByRole('menuitem', { name: delegueScreens.propres.heading }).press('Enter');
  await checkScreen(page, delegueScreens.propres);
  const current = page.getByRole('listitem').filter({ hasText: 'Session en cours' });
  await current.getByRole('button', { name: /^Renoncer à cette délégation/u }).press('Enter');
  await page.getByRole('button', { name: 'Renoncer à la délégation' }).press('Enter');
  await checkScreen(page, { ...delegueScreens.connexion, focused: false });
  await expect(page.getByText('Vous avez renoncé à la délégation')).toBeVisible();
}

export async function expectDelegueRefused({ page }: User): Promise<void> {
  await expect(page.getByText(/L['’]adresse ou le mot de passe est incorrect/u)).toBeVisible();
}

/** Back at their own door. */
export async function signOutDelegue({ page }: User): Promise<void> {
  await page.getByRole('button', { name: /^Compte de / }).press('Enter');
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).press('Enter');
  await expect(page).toHaveURL(/\/assurance-maladie\/delegue$/u);
  await expect(page.getByText('Votre session est bien fermée')).toBeVisible();
}

/** A link to another password asked for, and used. */
export async function resetDeleguePassword(
  user: User,
  mailbox: Mailbox,
  email: string,
  motDePasse: string,
): Promise<void> {
  const { page } = user;
  await page.goto(delegueDoor);
  await user.follow('Mot de passe oublié');
  await checkScreen(page, delegueScreens.oubli);
  await user.fill('E-mail', email);
  await user.press('Recevoir un lien');
  await checkScreen(page, delegueScreens.oubliEnvoye);
  await page.goto(await mailbox.link(email, 'delegue/mot-de-passe'));
  await checkScreen(page, { ...delegueScreens.oubli, focused: false });
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmez le nouveau mot de passe', motDePasse);
  await user.press('Enregistrer ce mot de passe');
  await checkScreen(page, delegueScreens.connexion);
  await expect(page.getByText('Votre nouveau mot de passe est enregistré')).toBeVisible();
}
