import { type Espace, type EspaceId, assuranceMaladie } from '@eps/espaces';

export const espace: Espace<EspaceId> = assuranceMaladie;
