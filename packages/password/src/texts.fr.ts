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

/** One sentence each: what to do next. Short enough to stay on two lines beside the criteria, where their room is kept. */
export const ADVICE_TEXTS: Readonly<Record<AdviceCode, string>> = {
  common: 'C’est trop courant, même avec des chiffres ; prenez quatre mots au hasard.',
  personal: 'Évitez votre nom, vos numéros et votre adresse ; changez de mots.',
  keyboard: 'Évitez les suites du clavier, comme « azerty » ; ajoutez un mot.',
  repeat: 'Évitez les répétitions ; ajoutez plutôt un mot différent.',
  sequence: 'Évitez les suites comme « abc » ou « 1234 » ; ajoutez un mot.',
  date: 'Évitez les dates et les années ; ajoutez plutôt un mot.',
  'more-words': 'Ajoutez un ou deux mots sans lien avec les autres.',
  'one-more-word': 'Un mot de plus le rendrait excellent.',
};
