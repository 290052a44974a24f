import { type ComponentType, lazy } from 'react';

/** A screen in a chunk of its own, fetched when it is first shown. Every screen is one, but the sign-in page. */
function later<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: pick(await load()) }));
}

const parcours = () => import('../features/parcours/parcours-screen.tsx');
const accueil = () => import('../features/accueil/accueil-screen.tsx');

export const ParcoursScreen = later(parcours, (module) => module.ParcoursScreen);
export const AccueilScreen = later(accueil, (module) => module.AccueilScreen);
export const PortailScreen = later(
  () => import('../features/portail/portail-screen.tsx'),
  (module) => module.PortailScreen,
);
export const IdentifiantsOubliesScreen = later(
  () => import('../features/identifiants-oublies/identifiants-oublies-screen.tsx'),
  (module) => module.IdentifiantsOubliesScreen,
);
export const MotDePasseOublieScreen = later(
  () => import('../features/identifiants-oublies/mot-de-passe-oublie-screen.tsx'),
  (module) => module.MotDePasseOublieScreen,
);
export const ReinitialisationScreen = later(
  () => import('../features/liens/reinitialisation-screen.tsx'),
  (module) => module.ReinitialisationScreen,
);
export const ActivationScreen = later(
  () => import('../features/liens/activation-screen.tsx'),
  (module) => module.ActivationScreen,
);
export const MonCompteScreen = later(
  () => import('../features/compte/mon-compte-screen.tsx'),
  (module) => module.MonCompteScreen,
);
export const AssistanceScreen = later(
  () => import('../features/assistance/assistance-screen.tsx'),
  (module) => module.AssistanceScreen,
);
export const DocumentScreen = later(
  () => import('../features/documents/document-screen.tsx'),
  (module) => module.DocumentScreen,
);
export const CguAcceptance = later(
  () => import('../features/documents/cgu-acceptance.tsx'),
  (module) => module.CguAcceptance,
);
export const BientotScreen = later(
  () => import('../features/services/bientot-screen.tsx'),
  (module) => module.BientotScreen,
);
export const SessionWarningHost = later(
  () => import('../features/session-warning/session-warning.tsx'),
  (module) => module.SessionWarningHost,
);
export const NotFoundScreen = later(
  () => import('../features/erreurs/not-found-screen.tsx'),
  (module) => module.NotFoundScreen,
);
export const SignedInLayout = later(
  () => import('./signed-in-layout.tsx'),
  (module) => module.SignedInLayout,
);
export const ServiceRoute = later(
  () => import('./service-route.tsx'),
  (module) => module.ServiceRoute,
);
export const SignedInMenu = later(
  () => import('./signed-in-menu.tsx'),
  (module) => module.SignedInMenu,
);

/** Fetches what people open next, once the page has nothing better to do; failing is harmless. Returns the way to stop. */
export function preloadWhenIdle(): () => void {
  const load = (): void => {
    void accueil().catch(() => undefined);
    void parcours().catch(() => undefined);
  };
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(load, 2000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(load, { timeout: 5000 });
  return () => cancelIdleCallback(handle);
}
