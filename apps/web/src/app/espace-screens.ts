import { getEspace, type EspaceId } from '@eps/espaces';
import { later } from './later.ts';

const parcours = () => import('../features/parcours/parcours-screen.tsx');
const inscription = () => import('../features/inscription/inscription-screen.tsx');
const accueil = () => import('../features/accueil/accueil-screen.tsx');

export const ParcoursScreen = later(parcours, (module) => module.ParcoursScreen);
export const AccueilScreen = later(accueil, (module) => module.AccueilScreen);
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
export const SignedInLayout = later(
  () => import('./signed-in-layout.tsx'),
  (module) => module.SignedInLayout,
);
export const ServiceRoute = later(
  () => import('./service-route.tsx'),
  (module) => module.ServiceRoute,
);
export const InscriptionScreen = later(inscription, (module) => module.InscriptionScreen);
export const PremiereConnexionScreen = later(
  () => import('../features/premiere-connexion/premiere-connexion-screen.tsx'),
  (module) => module.PremiereConnexionScreen,
);
export const AdresseOublieeScreen = later(
  () => import('../features/identifiants-oublies/adresse-oubliee-screen.tsx'),
  (module) => module.AdresseOublieeScreen,
);
export const ReinitialiserScreen = later(
  () => import('../features/identifiants-oublies/reinitialiser-screen.tsx'),
  (module) => module.ReinitialiserScreen,
);
export const AnnulationScreen = later(
  () => import('../features/liens/annulation-screen.tsx'),
  (module) => module.AnnulationScreen,
);
export const ConventionScreen = later(
  () => import('../features/convention/convention-screen.tsx'),
  (module) => module.ConventionScreen,
);
export const DepotScreen = later(
  () => import('../features/convention/depot/depot-screen.tsx'),
  (module) => module.DepotScreen,
);
export const SuiviScreen = later(
  () => import('../features/convention/suivi/suivi-screen.tsx'),
  (module) => module.SuiviScreen,
);

/** Loads what people open from the sign-in page. */
export const next = {
  accueil,
  creation: (espace: EspaceId) =>
    getEspace(espace).codeConfidentiel === null ? parcours() : inscription(),
} as const;
