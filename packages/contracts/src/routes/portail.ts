import * as z from 'zod/mini';
import { espaceParam, espaceParams, noParams } from '../params.ts';
import { defineRoute } from '../route.ts';

export const listEspaces = defineRoute({
  id: 'listEspaces',
  method: 'GET',
  path: '/api/espaces',
  summary: 'Les espaces servis',
  access: 'public',
  params: noParams,
  response: z.object({ espaces: z.array(espaceParam), demo: z.boolean() }),
  problems: [],
});

export const getAssistance = defineRoute({
  id: 'getAssistance',
  method: 'GET',
  path: '/api/:espace/assistance',
  summary: 'Les interlocuteurs de l’espace, par département',
  access: 'public',
  params: espaceParams,
  response: z.object({
    organismes: z.array(
      z.object({
        code: z.string(),
        nom: z.string(),
        adresse: z.string(),
        telephone: z.nullable(z.string()),
        email: z.nullable(z.string()),
      }),
    ),
  }),
  problems: [],
});

export const portailRoutes = [listEspaces, getAssistance] as const;
