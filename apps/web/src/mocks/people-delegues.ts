/** Who acts for others in the demo of the real stack (packages/domain/src/demo), which the web cannot import. */
export interface PersonneDeleguee {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
}

/** Secretary of the Aubertin-Desmarets practice. */
export const nadia: PersonneDeleguee = {
  id: 'd-nadia',
  prenom: 'Nadia',
  nom: 'Benali',
  email: 'nadia.benali@cabinet-fictif.example',
};

/** Accountant, invited and not there yet. */
export const olivier: PersonneDeleguee = {
  id: 'd-olivier',
  prenom: 'Olivier',
  nom: 'Peuplier',
  email: 'o.peuplier@comptable-fictif.example',
};

/** The longest name, and address. */
export const longue: PersonneDeleguee = {
  id: 'd-longue',
  prenom: 'Marie-Charlotte Anne-Bénédicte Élisabeth',
  nom: 'de La Tour-d’Aigues-Saint-Germain-des-Prés',
  email: 'marie-charlotte.de-la-tour-d-aigues@secretariat-pluridisciplinaire-fictif.example',
};
