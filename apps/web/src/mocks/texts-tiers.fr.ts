import type { Espace } from '@eps/espaces';
import { formatFiness } from '@eps/identifiers';
import type { MockCodeConfidentiel } from './store/state.ts';

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** What the mocked API of `tiers` writes to people. The real messages are the domain's. */
export const tiersMessages = {
  code: ({ code, expireLe }: MockCodeConfidentiel, creation: string) => ({
    subject: 'Votre code confidentiel',
    text: `Bonjour,\n\nVotre compte a été réinitialisé, merci de créer votre compte avec le code confidentiel\n\n${grouped(code)}\n\nLien de création\u00a0:\n${creation}\n\nCe code est valable jusqu’au ${day.format(new Date(expireLe))}.\n\nCordialement,\n\nLe service informatique`,
  }),
  enRoute: (cancel: string) => ({
    subject: 'Un courrier est en route',
    text: `Un code confidentiel part par courrier, à votre adresse postale. Ce n’était pas vous\u00a0? Annulez-le\u00a0:\n${cancel}`,
  }),
  demande: {
    subject: 'Vos éléments de connexion sont en route',
    text: 'Vous allez recevoir votre code confidentiel par courrier ou, à défaut, à l’adresse de courriel que nous avons de vous.',
  },
  activation: (link: string) => ({
    subject: 'Activez votre compte',
    text: `Ouvrez ce lien, valable 7\u00a0jours, pour activer votre compte\u00a0:\n${link}`,
  }),
  adresseConvoitee: {
    subject: 'Quelqu’un a voulu créer un compte avec votre adresse',
    text: 'Quelqu’un a voulu créer un compte avec votre adresse. Le vôtre n’a pas changé.',
  },
  compteRecree: {
    subject: 'Votre compte a été recréé',
    text: 'Votre compte a été recréé avec une autre adresse. Si ce n’est pas vous, écrivez-nous.',
  },
  rappelAdresse: {
    subject: 'Rappel de l’adresse de votre compte',
    text: 'L’adresse de votre compte est celle qui reçoit ce message.',
  },
} as const;

interface Letter {
  readonly address: readonly string[];
  readonly numero: string;
  readonly issued: MockCodeConfidentiel;
}

/** The letter of T4, as its PDF reads. */
export function letterText(
  { organisation, codeConfidentiel }: Espace,
  { address, numero, issued }: Letter,
): { subject: string; text: string } {
  const { objet = '', corps = [], ville = '', service = '' } = codeConfidentiel?.lettre ?? {};
  const lines = [
    address.join('\n'),
    `${ville}, le ${day.format(new Date(issued.emisLe))}`,
    `Objet\u00a0: ${objet}`,
    'Madame, Monsieur',
    ...corps,
    'Vos identifiants à conserver précieusement',
    `FINESS\u00a0: ${formatFiness(numero)}`,
    `Votre code confidentiel\u00a0: ${grouped(issued.code)}`,
    `Ce code est valable jusqu’au ${day.format(new Date(issued.expireLe))}. Il ne sert qu’une fois.`,
    `Si vous n’avez pas reçu votre code, écrivez à ${organisation.contact.email}.`,
    service,
  ];
  return { subject: objet, text: lines.join('\n\n') };
}
