import { fieldTexts, type ParamsOf, type QueryOf, type BodyOf, type Route } from '@eps/contracts';
import { Refusal } from '@eps/domain';
import * as z from 'zod/mini';
import { inputTexts } from './texts.fr.ts';
import { isWholesome } from './wholesome.ts';

export interface ParsedInput<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

/** What a request carries, before the contract has had its say. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const nothing = z.object({});

/** More than any form has: an answer must not be many times what was sent. */
const MOST_FIELDS = 50;

/**
 * Checks a request against the contract. An address that no espace or parcours has is not found; the
 * rest is a 422 with the messages of each field, in French.
 *
 * @throws Refusal
 */
export function parseInput<R extends Route>(route: R, raw: RawInput): ParsedInput<R> {
  if (!isWholesome(raw.params)) throw new Refusal('introuvable');
  const params = z.safeParse(route.params, raw.params);
  if (!params.success) throw new Refusal('introuvable');
  return {
    params: params.data as ParamsOf<R>,
    query: parsePart(route.query ?? nothing, raw.query ?? {}) as QueryOf<R>,
    body: parsePart(route.body ?? nothing, raw.body ?? {}) as BodyOf<R>,
  };
}

function parsePart(schema: z.ZodMiniType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('requete-illisible');
  const errors = new Map<string, string[]>();
  const add = (field: string, message: string) => {
    if (errors.size >= MOST_FIELDS && !errors.has(field)) return;
    errors.set(field, [...(errors.get(field) ?? []), message]);
  };

  for (const [field, item] of Object.entries(value)) {
    if (!isExpected(schema, field)) add(field, inputTexts.unknownField);
    else if (!isWholesome(item)) add(field, inputTexts.unreadableText);
  }
  const parsed = z.safeParse(schema, value, { error: frenchDefault });
  if (!parsed.success)
    for (const issue of parsed.error.issues) add(issue.path.map(String).join('.'), issue.message);
  if (errors.size > 0) throw new Refusal('requete-invalide', {}, Object.fromEntries(errors));
  return parsed.data;
}

function isExpected(schema: z.ZodMiniType, field: string): boolean {
  return !(schema instanceof z.ZodMiniObject) || Object.hasOwn(schema.def.shape, field);
}

/** Messages of the contract come first; this is for what no form of ours sends. */
function frenchDefault(issue: { readonly code?: string; readonly input?: unknown }): string {
  if (Array.isArray(issue.input)) return inputTexts.repeated;
  if (issue.code === 'unrecognized_keys') return inputTexts.unknownField;
  if (issue.code === 'too_big') return fieldTexts.tropLong;
  if (issue.code === 'invalid_value') return fieldTexts.choix;
  return fieldTexts.requis;
}
