import type { Espace } from '@eps/espaces';
import type { MockCodeConfidentiel } from './store/state.ts';

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** What the mocked API writes when an account is created with a number or a card. The real messages are the domain's. */
export const creationMessages = {
  activation: (link: string) => ({
    subject: 'Valider votre adresse e-mail',
    text: `Valider adresse e-mail\u00a0:\n${link}\n\nCe lien est valable 72\u00a0heures.`,
  }),
  candidat: (link: string) => ({
    subject: 'Valider votre adresse e-mail',
    text: `Un mot de passe provisoire part par courrier. Valider adresse e-mail\u00a0:\n${link}`,
  }),
  compteExistant: {
    subject: 'Une création de compte a été tentée',
    text: 'Quelqu’un a prouvé votre identité pour créer un compte. Le vôtre existe et n’a pas changé.',
  },
} as const;

interface Letter {
  readonly address: readonly string[];
  readonly numero: string;
  readonly issued: MockCodeConfidentiel;
}

/** The letter of A5, as its PDF reads. */
export function provisionalLetter(
  { codeConfidentiel }: Espace,
  { address, numero, issued }: Letter,
): { subject: string; text: string } {
  const { objet = '', corps = [], ville = '', service = '' } = codeConfidentiel?.lettre ?? {};
  const lines = [
    address.join('\n'),
    `${ville}, le ${day.format(new Date(issued.emisLe))}`,
    `Objet\u00a0: ${objet}`,
    ...corps,
    `Votre numéro\u00a0: ${numero}`,
    `Votre mot de passe provisoire\u00a0: ${grouped(issued.code)}`,
    `Il est valable jusqu’au ${day.format(new Date(issued.expireLe))} et ne sert qu’une fois.`,
    service,
  ];
  return { subject: objet, text: lines.join('\n\n') };
}

export const creationScenarioTexts = {
  'creation-numero': 'Création\u00a0: votre numéro',
  'creation-brouillon': 'Création\u00a0: numéro saisi, gardé',
  'creation-brouillon-perime': 'Création\u00a0: saisie effacée',
  'creation-cle': 'Création\u00a0: clé de sécurité (2 88 02 99 999 103, 0 319)',
  'creation-cle-epuisee': 'Création\u00a0: clé de sécurité, essais épuisés',
  'creation-identifiants-cle': 'Création\u00a0: identifiants, après la clé',
  'creation-identifiants-cps': 'Création\u00a0: identifiants, après la carte',
  'creation-identifiants-courrier': 'Création\u00a0: identifiants, après un courrier',
  'creation-identifiants-candidat': 'Création\u00a0: identifiants, adresse à confirmer',
  'creation-identifiants-candidat-valide': 'Création\u00a0: identifiants, adresse déjà validée',
  'creation-plusieurs-lieux': 'Création\u00a0: première connexion, plusieurs lieux',
  'creation-adresse-partagee': 'Création\u00a0: première connexion, adresse partagée',
  'creation-courrier': 'Création\u00a0: courrier à demander (centre de santé)',
  'creation-courrier-liberal': 'Création\u00a0: courrier préféré à la clé',
  'creation-courrier-en-route': 'Création\u00a0: courrier en route',
  'creation-courrier-recu': 'Connexion\u00a0: courrier reçu (93 0 99103 9, K7RM 4XWD 2P)',
  'creation-activation': 'Création\u00a0: mail envoyé',
  'creation-activation-renvoi': 'Création\u00a0: mail envoyé, renvoi possible',
  'creation-compte-existant': 'Création\u00a0: le compte existe',
  'creation-terminee': 'Création\u00a0: compte créé',
  'creation-expiree': 'Création\u00a0: démarche expirée',
  'creation-nom-tres-long': 'Création\u00a0: nom et adresse très longs',
  'creation-lien': 'Lien «\u00a0Valider adresse e-mail\u00a0» valable',
  'creation-lien-expire': 'Lien «\u00a0Valider adresse e-mail\u00a0» expiré',
  'creation-candidat-lien': 'Lien d’une adresse à confirmer, courrier en route',
  'creation-annulation': 'Lien d’annulation d’un courrier valable',
} as const;
