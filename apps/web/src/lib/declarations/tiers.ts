import { type Espace, type EspaceId, tiers } from '@eps/espaces';

export const espace: Espace<EspaceId> = tiers;
