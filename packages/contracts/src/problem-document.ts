import * as z from 'zod/mini';
import type { Espace } from '@eps/espaces';
import { problems } from './problems/index.ts';
import type { ProblemCode } from './problems/index.ts';
import type { ProblemParams } from './problems/problem.ts';

/** Body of every error, `application/problem+json` (RFC 9457). */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** French, shown as is. */
  detail: z.string(),
  /** Stable, kebab-case. */
  code: z.string(),
  /** What a person reads out to the assistance. */
  reference: z.string(),
  /** Field → messages, in the words of the form. */
  errors: z.optional(z.record(z.string(), z.array(z.string()))),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type ProblemDocument = z.output<typeof problemDocument>;

/**
 * Writes the problem document of a code, in the words of the espace where its guide prescribes them.
 * Used by the server and by the mocked API, so that both say the same.
 */
export function describeProblem(problem: {
  code: ProblemCode;
  reference: string;
  params?: ProblemParams;
  errors?: Record<string, string[]>;
  espace?: Espace | undefined;
}): ProblemDocument {
  const { code, reference, params = {}, errors, espace } = problem;
  const definition = problems[code];
  return {
    type: `urn:espace-pro-sante:probleme:${code}`,
    title: definition.title,
    status: definition.status,
    detail: prescribed(espace?.messages[code], params) ?? definition.detail(params),
    code,
    reference,
    ...(errors ? { errors } : {}),
    ...(Object.keys(params).length > 0 ? { params: { ...params } } : {}),
  };
}

/** A sentence of a guide with its parameters in place; null without a sentence, or where one of them is missing. */
function prescribed(sentence: string | undefined, params: ProblemParams): string | null {
  if (sentence === undefined) return null;
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  if (names.some((name) => params[name] === undefined)) return null;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
}
