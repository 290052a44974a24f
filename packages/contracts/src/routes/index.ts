import { avisRoutes } from './avis.ts';
import { captchaRoutes } from './captcha.ts';
import { compteRoutes } from './compte.ts';
import { conventionRoutes } from './convention.ts';
import { cpsRoutes } from './cps.ts';
import { creationRoutes } from './creation.ts';
import { delegationRoutes } from './delegations.ts';
import { delegueRoutes } from './delegues.ts';
import { evenementRoutes } from './evenements.ts';
import { informationsRoutes } from './informations.ts';
import { inscriptionRoutes } from './inscription.ts';
import { lienRoutes } from './liens.ts';
import { parcoursRoutes } from './parcours.ts';
import { portailRoutes } from './portail.ts';
import { premiersPasRoutes } from './premiers-pas.ts';
import { securiteRoutes } from './securite.ts';
import { sessionRoutes } from './session.ts';

/** Every route of the API. What is not here does not exist. */
export const allRoutes = [
  ...portailRoutes,
  ...avisRoutes,
  ...sessionRoutes,
  ...parcoursRoutes,
  ...inscriptionRoutes,
  ...captchaRoutes,
  ...premiersPasRoutes,
  ...lienRoutes,
  ...compteRoutes,
  ...evenementRoutes,
  ...conventionRoutes,
  ...creationRoutes,
  ...cpsRoutes,
  ...securiteRoutes,
  ...informationsRoutes,
  ...delegationRoutes,
  ...delegueRoutes,
] as const;
