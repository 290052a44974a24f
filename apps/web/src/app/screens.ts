import { lazy } from 'react';

// Every screen but the sign-in page is a chunk of its own.

const importParcours = () => import('../features/parcours/parcours-screen.tsx');
const importAccueil = () => import('../features/accueil/accueil-screen.tsx');

export const PortailScreen = lazy(async () => {
  const { PortailScreen } = await import('../features/portail/portail-screen.tsx');
  return { default: PortailScreen };
});
export const ParcoursScreen = lazy(async () => ({
  default: (await importParcours()).ParcoursScreen,
}));
export const IdentifiantsOubliesScreen = lazy(async () => {
  const { IdentifiantsOubliesScreen } =
    await import('../features/identifiants-oublies/identifiants-oublies-screen.tsx');
  return { default: IdentifiantsOubliesScreen };
});
export const MotDePasseOublieScreen = lazy(async () => {
  const { MotDePasseOublieScreen } =
    await import('../features/identifiants-oublies/mot-de-passe-oublie-screen.tsx');
  return { default: MotDePasseOublieScreen };
});
export const ReinitialisationScreen = lazy(async () => {
  const { ReinitialisationScreen } = await import('../features/liens/reinitialisation-screen.tsx');
  return { default: ReinitialisationScreen };
});
export const ActivationScreen = lazy(async () => {
  const { ActivationScreen } = await import('../features/liens/activation-screen.tsx');
  return { default: ActivationScreen };
});
export const AccueilScreen = lazy(async () => ({ default: (await importAccueil()).AccueilScreen }));
export const MonCompteScreen = lazy(async () => {
  const { MonCompteScreen } = await import('../features/compte/mon-compte-screen.tsx');
  return { default: MonCompteScreen };
});
export const AssistanceScreen = lazy(async () => {
  const { AssistanceScreen } = await import('../features/assistance/assistance-screen.tsx');
  return { default: AssistanceScreen };
});
export const DocumentScreen = lazy(async () => {
  const { DocumentScreen } = await import('../features/documents/document-screen.tsx');
  return { default: DocumentScreen };
});
export const CguAcceptance = lazy(async () => {
  const { CguAcceptance } = await import('../features/documents/cgu-acceptance.tsx');
  return { default: CguAcceptance };
});
export const BientotScreen = lazy(async () => {
  const { BientotScreen } = await import('../features/services/bientot-screen.tsx');
  return { default: BientotScreen };
});
export const SessionWarningHost = lazy(async () => {
  const { SessionWarningHost } = await import('../features/session-warning/session-warning.tsx');
  return { default: SessionWarningHost };
});
export const SignedInMenu = lazy(async () => {
  const { SignedInMenu } = await import('./signed-in-menu.tsx');
  return { default: SignedInMenu };
});

/** Fetches what people open next, once the page has nothing better to do; failing is harmless. Returns the way to stop. */
export function preloadWhenIdle(): () => void {
  const load = (): void => {
    void importAccueil().catch(() => undefined);
    void importParcours().catch(() => undefined);
  };
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(load, 2000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(load, { timeout: 5000 });
  return () => cancelIdleCallback(handle);
}
