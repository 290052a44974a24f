import type { Espace } from '@eps/espaces';
import type { Block, Fact } from './layout.ts';
import { formatParis } from './paris-dates.ts';

/** When something happened, and from which browser: every notice says both. */
export interface Circumstances {
  readonly le: Date;
  /** « Firefox sur Windows », from the visitor. */
  readonly appareil: string;
}

/** Text of a block. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** When and from where, with what else the notice knows. */
export function circumstances(data: Circumstances, more: readonly Fact[] = []): Block {
  return {
    kind: 'facts',
    facts: [['Quand', formatParis(data.le)], ['Depuis', data.appareil], ...more],
  };
}

/** « Si c’était vous, … » */
export const NOTHING_TO_DO = paragraph('C’était vous\u00a0? Vous n’avez rien à faire.');

/** What to do when the owner did not do it: change the password, then call. */
export function changePasswordIfNotYou(espace: Espace): Block {
  return paragraph(
    `Ce n’était pas vous\u00a0? Changez tout de suite votre mot de passe depuis «\u00a0${accountPageName(espace)}\u00a0», fermez vos autres sessions, puis ${contactAssistance(espace)}.`,
  );
}

/** « Paramètres », « Gérer l’accès à mon compte »: as the espace calls the page of the account. */
export function accountPageName({ services }: Espace): string {
  return services.find(({ chemin }) => chemin === 'mon-compte')?.nom ?? 'Mon compte';
}

/** The link of the sign-in page that leads to a new password: the first of those it offers. */
export function wayToNewPassword({ connexion }: Espace): string {
  return connexion.secours[0]?.texte ?? connexion.titre;
}

/** What to do when the account may already be in other hands. */
export function callIfNotYou(espace: Espace): Block {
  return paragraph(
    `Ce n’était pas vous\u00a0? Sans attendre, ${contactAssistance(espace)}, ou contactez ${espace.organisation.interlocuteur}\u00a0: quelqu’un d’autre s’est peut-être servi de vos informations.`,
  );
}

/** « écrivez à assistance@… », « appelez le … ou écrivez à … » */
export function contactAssistance(espace: Espace): string {
  const { telephone, email } = espace.organisation.contact;
  const write = `écrivez à l’assistance (${email})`;
  return telephone === null
    ? write
    : `appelez l’assistance (${telephone}) ou écrivez-lui (${email})`;
}
