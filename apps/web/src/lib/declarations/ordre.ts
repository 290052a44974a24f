import { type Espace, type EspaceId, ordre } from '@eps/espaces';

export const espace: Espace<EspaceId> = ordre;
