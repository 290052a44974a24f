import { expect } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { Mailbox } from '../fixtures/mailbox.ts';
import type { Newcomer } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';

export const cgu = 'J’ai lu et j’accepte les Conditions générales d’utilisation';

/** The four steps of each journey: their h1, and their name in the tab's title. */
export const screens = {
  inscription: {
    identite: { heading: 'Créer votre espace', title: 'Votre identité' },
    envoi: { heading: 'Sécuriser la création de votre espace', title: 'Moyen d’envoi' },
    code: { heading: 'Veuillez saisir le code reçu', title: 'Code reçu' },
    finaliser: { heading: 'Finaliser la création de votre espace', title: 'Mot de passe' },
    creer: { heading: 'Créer mon compte', title: 'Mot de passe' },
  },
  recuperation: {
    identite: { heading: 'Récupérer votre espace', title: 'Votre identité' },
    envoi: { heading: 'Sécuriser la récupération de votre espace', title: 'Moyen d’envoi' },
    code: { heading: 'Vous devez saisir le code reçu', title: 'Code reçu' },
    finaliser: { heading: 'Finaliser la récupération de votre espace', title: 'Mot de passe' },
  },
} as const;

export type Kind = keyof typeof screens;

export async function proveIdentity(
  user: User,
  { rpps, dateNaissance }: Pick<Newcomer, 'rpps' | 'dateNaissance'>,
): Promise<void> {
  await user.fill('Date de naissance', dateNaissance);
  await user.fill('Numéro RPPS', rpps);
  await user.tick(cgu);
  await user.press('Valider');
}

/** Identity, channel and code: up to the last step. */
export async function reachFinaliser(
  user: User,
  mailbox: Mailbox,
  kind: Kind,
  person: Newcomer,
  canal: 'sms' | 'email' = 'sms',
): Promise<void> {
  const { page } = user;
  await page.goto(`/ordre/${kind}`);
  await checkScreen(page, { ...screens[kind].identite, focused: false });
  await proveIdentity(user, person);
  await checkScreen(page, screens[kind].envoi);
  await receiveCode(user, kind, canal);
  const to = (canal === 'sms' ? person.mobile : person.email) ?? '';
  await user.fill('Saisir le code', await mailbox.code(to));
  await user.press('Valider');
}

/** From the choice of a channel to the code's screen. */
export async function receiveCode(user: User, kind: Kind, canal: 'sms' | 'email'): Promise<void> {
  const radios = user.page.getByRole('radio');
  if ((await radios.count()) > 0) await user.choose(canal === 'sms' ? 'Par SMS' : 'Par e-mail');
  await user.press('Recevoir votre code');
  await checkScreen(user.page, screens[kind].code);
}

export interface Chosen {
  readonly email: string;
  readonly motDePasse: string;
}

/** The last step after an SMS: address and password, each twice. */
export async function chooseCredentials(user: User, chosen: Chosen): Promise<void> {
  await user.fill('Email', chosen.email);
  await user.fill('Confirmation Email', chosen.email);
  await choosePassword(user, chosen.motDePasse);
  await user.press('Activer');
}

export async function choosePassword(user: User, motDePasse: string): Promise<void> {
  await user.fill('Mot de passe', motDePasse);
  await user.fill('Confirmation du mot de passe', motDePasse);
}

export async function expectCreated(user: User): Promise<void> {
  const said =
    /Votre espace personnel a été créé et activé\. Un email de confirmation vous a été envoyé/;
  await expect(user.page.getByText(said).first()).toBeVisible();
}
