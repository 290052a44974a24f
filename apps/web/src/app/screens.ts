import type { EspaceId } from '@eps/espaces';
import { later } from './later.ts';

const espaceRoutes = () => import('./espace-routes.tsx');

/** Every page of an espace but the sign-in page: their addresses arrive with them. */
export const EspaceRoutes = later(espaceRoutes, (module) => module.EspaceRoutes);
export const PortailScreen = later(
  () => import('../features/portail/portail-screen.tsx'),
  (module) => module.PortailScreen,
);
export const NotFoundScreen = later(
  () => import('../features/erreurs/not-found-screen.tsx'),
  (module) => module.NotFoundScreen,
);
export const SignedInBand = later(
  () => import('./signed-in-band.tsx'),
  (module) => module.SignedInBand,
);
export const SignedInMenu = later(
  () => import('./signed-in-menu.tsx'),
  (module) => module.SignedInMenu,
);
export const SessionWarningHost = later(
  () => import('../features/session-warning/session-warning.tsx'),
  (module) => module.SessionWarningHost,
);

/** Fetches a screen that is about to be opened; failing is harmless, opening it will say so. */
export const ahead = {
  accueil: () => void fetchAhead((next) => next.accueil()),
  creation: (espace: EspaceId) => void fetchAhead((next) => next.creation(espace)),
} as const;

type Next = Awaited<ReturnType<typeof espaceRoutes>>['next'];

async function fetchAhead(load: (next: Next) => Promise<unknown>): Promise<void> {
  try {
    const { next } = await espaceRoutes();
    await load(next);
  } catch {
    // As above.
  }
}
