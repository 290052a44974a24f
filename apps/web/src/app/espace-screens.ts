import type { EspaceId } from '@eps/espaces';
import { declarationOf } from '../lib/declarations.ts';
import { later } from './later.ts';

const parcours = () => import('../features/parcours/parcours-screen.tsx');
const inscription = () => import('../features/inscription/inscription-screen.tsx');
const creation = () => import('../features/creation/creation-screen.tsx');
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
export const SecondFacteurScreen = later(
  () => import('../features/second-facteur/second-facteur-screen.tsx'),
  (module) => module.SecondFacteurScreen,
);
export const AssistanceScreen = later(
  () => import('../features/assistance/assistance-screen.tsx'),
  (module) => module.AssistanceScreen,
);
export const AProposScreen = later(
  () => import('../features/a-propos/a-propos-screen.tsx'),
  (module) => module.AProposScreen,
);
export const ConfigurationScreen = later(
  () => import('../features/configuration/configuration-screen.tsx'),
  (module) => module.ConfigurationScreen,
);
export const AffichageSection = later(
  () => import('../features/compte/affichage/affichage-section.tsx'),
  (module) => module.AffichageSection,
);
export const DocumentScreen = later(
  () => import('../features/documents/document-screen.tsx'),
  (module) => module.DocumentScreen,
);
export const CardReturn = later(
  () => import('../lib/confirm-identity/card-return.tsx'),
  (module) => module.CardReturn,
);
export const CguAcceptance = later(
  () => import('../features/documents/cgu-acceptance.tsx'),
  (module) => module.CguAcceptance,
);
export const BientotScreen = later(
  () => import('../features/services/bientot-screen.tsx'),
  (module) => module.BientotScreen,
);
export const ReservedScreen = later(
  () => import('../features/erreurs/reserved-screen.tsx'),
  (module) => module.ReservedScreen,
);
export const DelegationBand = later(
  () => import('../features/delegations/delegue/delegation-band.tsx'),
  (module) => module.DelegationBand,
);
export const ComptePart = later(
  () => import('../features/compte/compte-part.tsx'),
  (module) => module.ComptePart,
);
export const DelegationsSection = later(
  () => import('../features/delegations/delegations-section.tsx'),
  (module) => module.DelegationsSection,
);
export const ConnexionDelegueScreen = later(
  () => import('../features/delegations/delegue/connexion-delegue-screen.tsx'),
  (module) => module.ConnexionDelegueScreen,
);
export const OubliDelegueScreen = later(
  () => import('../features/delegations/delegue/oubli-delegue-screen.tsx'),
  (module) => module.OubliDelegueScreen,
);
export const InvitationScreen = later(
  () => import('../features/delegations/delegue/invitation-screen.tsx'),
  (module) => module.InvitationScreen,
);
export const MotDePasseDelegueScreen = later(
  () => import('../features/delegations/delegue/mot-de-passe-delegue-screen.tsx'),
  (module) => module.MotDePasseDelegueScreen,
);
export const ChoixScreen = later(
  () => import('../features/delegations/delegue/choix-screen.tsx'),
  (module) => module.ChoixScreen,
);
export const OwnDelegationsScreen = later(
  () => import('../features/delegations/delegue/own-delegations-screen.tsx'),
  (module) => module.OwnDelegationsScreen,
);
export const DelegueSessions = later(
  () => import('../features/compte/sessions/delegue-sessions.tsx'),
  (module) => module.DelegueSessions,
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
export const CreationScreen = later(creation, (module) => module.CreationScreen);
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
export const AnnulationAdresseScreen = later(
  () => import('../features/liens/annulation-adresse-screen.tsx'),
  (module) => module.AnnulationAdresseScreen,
);
export const GelScreen = later(
  () => import('../features/liens/gel-screen.tsx'),
  (module) => module.GelScreen,
);
export const ActiviteScreen = later(
  () => import('../features/activite/activite-screen.tsx'),
  (module) => module.ActiviteScreen,
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
  creation: (espace: EspaceId) => {
    const { creation: byNumber, codeConfidentiel } = declarationOf(espace);
    if (byNumber !== null) return creation();
    return codeConfidentiel === null ? parcours() : inscription();
  },
} as const;
