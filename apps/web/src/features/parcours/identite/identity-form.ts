import { proveIdentity } from '@eps/contracts';
import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { bodySchema } from '../../../lib/body-schema.ts';
import { parcoursTexts } from '../texts.fr.ts';
import { bareRpps } from './bare-rpps.ts';

/** As typed. */
export interface IdentityValues {
  dateNaissance: string;
  rpps: string;
  cguAcceptees: boolean;
}

const { dateNaissance, rpps, cguAcceptees } = parcoursTexts.champs;

/** In the order of the form. */
export const identityLabels = { dateNaissance, rpps, cguAcceptees };

const byContract = zodResolver(bodySchema(proveIdentity)) as unknown as Resolver<IdentityValues>;

/** The contract's own schema, on a number freed from the type digit of a card. */
export const identityResolver: Resolver<IdentityValues> = (values, context, options) =>
  byContract({ ...values, rpps: bareRpps(values.rpps) }, context, options);
