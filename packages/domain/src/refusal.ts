import type { ProblemCode, ProblemParams } from '@eps/contracts';

/**
 * What the domain answers to something people may do and that it will not. The code belongs to the
 * catalogue of `@eps/contracts`; the edge turns it into a status and a French sentence.
 */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  /** Field of the form → messages, where the refusal belongs to one. */
  readonly errors: Readonly<Record<string, string[]>> | undefined;

  constructor(code: ProblemCode, params: ProblemParams = {}, errors?: Record<string, string[]>) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}
