import type { Espace, IdentifiantDeConnexion } from '@eps/espaces';

const names: Readonly<Record<IdentifiantDeConnexion, string>> = {
  email: 'cette adresse e-mail',
  'numero-tiers': 'votre N°\u00a0tiers',
  'numero-am': 'votre N°\u00a0AM',
  finess: 'votre N°\u00a0FINESS',
};

/** What one signs in with, in a message sent to the account's address: « votre N° tiers ». */
export function identifierOf({ identifiants }: Espace): string {
  return identifiants.map((kind) => names[kind]).join(' ou ');
}
