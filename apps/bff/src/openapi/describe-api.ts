import {
  allRoutes,
  commonProblemCodes,
  isFileRoute,
  problemDocument,
  problems,
  type ProblemCode,
  type Route,
} from '@eps/contracts';
import * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;

const PROBLEM_SCHEMA = { $ref: '#/components/schemas/Probleme' };

/** The OpenAPI 3.1 document, made from the schemas that check requests and answers. */
export function describeApi(publicUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of allRoutes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Espace Pro Santé',
      version: '1',
      description:
        'API du portail, appelée par ses propres pages. Les écritures exigent la même origine et l’en-tête « X-Requested-With: eps ».',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Probleme: jsonSchema(problemDocument, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'eps-{espace}' },
      },
    },
  };
}

function describeRoute(route: Route): Json {
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.access === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...(route.query ? parametersOf(route.query, 'query') : []),
      ...(route.method === 'GET' ? [] : [REQUESTED_WITH]),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                // A field the schema does not name is refused.
                schema: { ...jsonSchema(route.body, 'input'), additionalProperties: false },
              },
            },
          },
        }
      : {}),
    responses: {
      '200': {
        description: 'Réponse',
        content: isFileRoute(route)
          ? { [route.media]: {} }
          : { 'application/json': { schema: jsonSchema(route.response, 'output') } },
      },
      ...problemResponses(route),
    },
  };
}

const REQUESTED_WITH = {
  name: 'X-Requested-With',
  in: 'header',
  required: true,
  schema: { type: 'string', const: 'eps' },
};

/** One response per status, naming the codes that share it. */
function problemResponses(route: Route): Record<string, Json> {
  const responses: Record<string, Json> = {};
  for (const code of new Set<ProblemCode>([...commonProblemCodes, ...route.problems])) {
    const { status, title } = problems[code];
    const said = `${code} (${title})`;
    const former = responses[status]?.['description'];
    responses[status] = {
      description: typeof former === 'string' ? `${former}, ${said}` : said,
      content: { 'application/problem+json': { schema: PROBLEM_SCHEMA } },
    };
  }
  return responses;
}

function parametersOf(schema: z.ZodMiniType, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  });
  return described;
}
