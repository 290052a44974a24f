import * as z from 'zod/mini';
import type { KeptForm } from '../../../lib/kept-typing.ts';

const typed = z.object({
  email: z.string(),
  emailConfirmation: z.string(),
  contactAccepte: z.boolean(),
});

/** A new address as typed, which is no secret. */
export type TypedAddress = z.infer<typeof typed>;

/** What is kept of the form of the address. */
export const ADDRESS_FORM: KeptForm<TypedAddress> = { name: 'adresse-saisie', typed };
