/** Every espace the engine can serve, in the order of their doors. Apart from what they declare: browsers load that one by one. */
export const espaceIds = ['tiers', 'assurance-maladie', 'ordre'] as const;

export type EspaceId = (typeof espaceIds)[number];

export function isEspaceId(value: unknown): value is EspaceId {
  return espaceIds.some((id) => id === value);
}
