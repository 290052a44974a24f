/** Precisions of the events of delegations. */
export const delegationTexts = {
  renvoyee: 'Invitation renvoyée',
  /** Why it ended, where nobody took it back. */
  fins: {
    'compte-gele': 'Compte gelé',
    'compte-recupere': 'Compte récupéré',
    'compte-recree': 'Compte recréé',
  },
} as const;
