import * as z from 'zod/mini';
import { instant } from '../fields/common.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

export const listAvis = defineRoute({
  id: 'listAvis',
  method: 'GET',
  path: '/api/:espace/avis',
  summary: 'Ce que l’organisation annonce au-dessus de la connexion',
  access: 'public',
  params: espaceParams,
  response: z.object({
    avis: z.array(
      z.object({
        id: z.string(),
        titre: z.string(),
        texte: z.string(),
        lien: z.nullable(z.object({ texte: z.string(), url: z.string() })),
        publieLe: instant,
      }),
    ),
  }),
  problems: [],
});

export const avisRoutes = [listAvis] as const;
