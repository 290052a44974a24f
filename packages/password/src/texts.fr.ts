/** Why a password is not excellent yet, weakest cause first. */
export type AdviceCode =
  | 'common'
  | 'personal'
  | 'keyboard'
  | 'repeat'
  | 'sequence'
  | 'date'
  | 'more-words'
  | 'one-more-word';

/** One sentence each: what to do next. */
export const ADVICE_TEXTS: Readonly<Record<AdviceCode, string>> = {
  common:
    'Ce mot est trop courant, même suivi de chiffres ou de signes ; écrivez plutôt quatre mots sans lien entre eux.',
  personal:
    'Évitez votre nom, votre numéro et votre adresse e-mail ; choisissez des mots sans lien avec vous.',
  keyboard: 'Évitez les touches qui se suivent au clavier, comme « azerty » ; ajoutez un mot.',
  repeat: 'Évitez les répétitions ; ajoutez plutôt un mot différent.',
  sequence: 'Évitez les suites comme « abc » ou « 1234 » ; ajoutez plutôt un mot.',
  date: 'Évitez les dates et les années ; ajoutez plutôt un mot.',
  'more-words': 'Ajoutez un ou deux mots sans lien avec les autres.',
  'one-more-word': 'Un mot de plus le rendrait excellent.',
};
