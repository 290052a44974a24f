import { compteRoutes } from './compte.ts';
import { evenementRoutes } from './evenements.ts';
import { lienRoutes } from './liens.ts';
import { parcoursRoutes } from './parcours.ts';
import { portailRoutes } from './portail.ts';
import { sessionRoutes } from './session.ts';

/** Every route of the API. What is not here does not exist. */
export const allRoutes = [
  ...portailRoutes,
  ...sessionRoutes,
  ...parcoursRoutes,
  ...lienRoutes,
  ...compteRoutes,
  ...evenementRoutes,
] as const;
