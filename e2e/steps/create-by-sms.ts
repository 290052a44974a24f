import type { Mailbox } from '../fixtures/mailbox.ts';
import type { Newcomer } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';
import { chooseCredentials, expectCreated, reachFinaliser, type Chosen } from './parcours.ts';

/** An account whose address is not proven: its code came by SMS. */
export async function createBySms(
  user: User,
  mailbox: Mailbox,
  person: Newcomer,
  motDePasse: string,
): Promise<Chosen> {
  const chosen = { email: `sms.${person.rpps}@lilas.example`, motDePasse };
  await reachFinaliser(user, mailbox, 'inscription', person, 'sms');
  await chooseCredentials(user, chosen);
  await expectCreated(user);
  return chosen;
}
