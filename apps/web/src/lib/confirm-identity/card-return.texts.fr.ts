interface CardReturnWords {
  readonly kind: 'ok' | 'info' | 'att' | 'err';
  readonly titre: string;
  readonly phrase: string;
}

const nothingChanged = 'Rien n’a changé. ';

/** What became of a card shown to confirm that it is oneself, by what the server says of it. */
const byAnswer: Readonly<Partial<Record<string, CardReturnWords>>> = {
  confirmee: {
    kind: 'ok',
    titre: 'Votre carte a été lue',
    phrase:
      'C’est bien vous. Pendant 10\u00a0minutes, votre mot de passe ne vous est plus demandé\u00a0: reprenez où vous en étiez.',
  },
  annulee: {
    kind: 'info',
    titre: 'Vous avez renoncé à présenter votre carte',
    phrase: `${nothingChanged}Recommencez quand vous voulez, ou utilisez votre mot de passe.`,
  },
  indisponible: {
    kind: 'att',
    titre: 'La lecture de carte ne répond pas',
    phrase: `${nothingChanged}Réessayez dans quelques minutes, ou utilisez votre mot de passe.`,
  },
  expiree: {
    kind: 'info',
    titre: 'Le délai pour présenter votre carte est dépassé',
    phrase: `${nothingChanged}Il est de 10\u00a0minutes\u00a0: recommencez.`,
  },
  'autre-personne': {
    kind: 'err',
    titre: 'Cette carte n’est pas celle du titulaire du compte',
    phrase: `${nothingChanged}Présentez votre propre carte.`,
  },
};

const refused: CardReturnWords = {
  kind: 'err',
  titre: 'Votre carte n’a pas été acceptée',
  phrase: `${nothingChanged}Vérifiez qu’elle n’est ni expirée ni opposée, ou utilisez votre mot de passe.`,
};

/** @param answer `confirmee`, or why not; anything unknown reads as a refusal */
export function cardReturnOf(answer: string): CardReturnWords {
  return Object.hasOwn(byAnswer, answer) ? (byAnswer[answer] ?? refused) : refused;
}
