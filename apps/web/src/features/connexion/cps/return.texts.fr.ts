import type { RetourCps } from '@eps/contracts';

export interface ReturnWay {
  readonly texte: string;
  readonly vers: 'assistance' | 'configuration' | 'inscription';
}

interface ReturnWords {
  readonly kind: 'info' | 'att' | 'err';
  readonly titre: string;
  readonly phrase: string;
  /** Finishes the sentence; null where the two cards of the page are the way out. */
  readonly voie: ReturnWay | null;
}

/** Why a card opened nothing, and what to do next. */
export const returnTexts: Readonly<Record<RetourCps, ReturnWords>> = {
  annulee: {
    kind: 'info',
    titre: 'Vous avez renoncé à présenter votre carte',
    phrase: 'Recommencez quand vous voulez, ou connectez-vous avec votre mot de passe.',
    voie: null,
  },
  indisponible: {
    kind: 'att',
    titre: 'La connexion par carte ne répond pas',
    phrase:
      'Pro Santé Connect est indisponible. Réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe.',
    voie: null,
  },
  refusee: {
    kind: 'err',
    titre: 'Votre carte n’a pas été acceptée',
    phrase:
      'Vérifiez qu’elle n’est ni expirée ni opposée, et que son lecteur est reconnu. Sinon, connectez-vous avec votre mot de passe.',
    voie: { texte: 'Vérifier mon poste', vers: 'configuration' },
  },
  expiree: {
    kind: 'info',
    titre: 'Le délai pour présenter votre carte est dépassé',
    phrase:
      'Par sécurité, il est de 10\u00a0minutes. Choisissez de nouveau «\u00a0Vous connecter par carte CPS\u00a0».',
    voie: null,
  },
  inconnue: {
    kind: 'err',
    titre: 'Votre carte est valable, mais nous ne vous connaissons pas encore',
    phrase:
      'Votre numéro RPPS n’est pas dans les référentiels de l’Assurance Maladie. Votre caisse peut vous y inscrire\u00a0:',
    voie: { texte: 'trouver votre caisse', vers: 'assistance' },
  },
  'sans-rpps': {
    kind: 'err',
    titre: 'Cette carte ne porte pas de numéro RPPS',
    phrase:
      'Présentez votre carte CPS personnelle, ou créez un compte avec votre N° d’Assurance Maladie ou FINESS\u00a0:',
    voie: { texte: 'créer un compte', vers: 'inscription' },
  },
  'non-enrole': {
    kind: 'att',
    titre: 'Votre centre de santé ne vous a pas encore fait inscrire',
    phrase:
      'Demandez à son directeur de contacter sa caisse, dont les conseillers informatique service inscrivent chaque médecin et infirmier salarié.',
    voie: { texte: 'Trouver la caisse', vers: 'assistance' },
  },
  directeur: {
    kind: 'att',
    titre: 'Le compte d’un centre de santé ne se crée pas par carte',
    phrase:
      'Créez-le avec le N° FINESS du centre\u00a0: un mot de passe provisoire lui est envoyé par courrier.',
    voie: { texte: 'Créer un compte', vers: 'inscription' },
  },
  'structure-non-autorisee': {
    kind: 'att',
    titre: 'Votre structure n’a pas autorisé les cartes de son personnel',
    phrase:
      'Le titulaire de son compte peut les autoriser dans «\u00a0Informations professionnelles\u00a0». En attendant, connectez-vous avec le N° FINESS et le mot de passe de la structure.',
    voie: null,
  },
  'autre-personne': {
    kind: 'err',
    titre: 'Cette carte n’est pas celle du titulaire du compte',
    phrase: 'Rien n’a changé. Reconnectez-vous, puis présentez votre propre carte.',
    voie: null,
  },
  'compte-ferme': {
    kind: 'err',
    titre: 'Ce compte est fermé',
    phrase:
      'Il ne s’ouvre plus, ni par carte ni par mot de passe. L’assistance vous dit pourquoi\u00a0:',
    voie: { texte: 'contacter l’assistance', vers: 'assistance' },
  },
};
