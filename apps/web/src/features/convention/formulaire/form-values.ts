import {
  champsConvention,
  generateConvention,
  type BodyInputOf,
  type ChampConvention,
} from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import { contractFaults, fault, judged } from '../../../lib/contract-faults.ts';
import { numeroTiersFault, printedNumero } from '../../../lib/numero-tiers.ts';

/** As typed, every field a text. */
export type ConventionValues = Record<ChampConvention, string>;

export const EMPTY: ConventionValues = {
  finess: '',
  raisonSociale: '',
  adresse: '',
  complement: '',
  codePostal: '',
  ville: '',
  telephone: '',
  fax: '',
  email: '',
  responsable: '',
  signataire: '',
  informatiqueRaisonSociale: '',
  informatiqueResponsable: '',
  informatiqueTelephone: '',
  informatiqueFax: '',
  logiciel: '',
  transmission: '',
  concentrateur: '',
};

/** What was typed before, in this browser or the other tab. */
export function typedValues(kept: Readonly<Record<string, string>> | null): ConventionValues {
  const known = champsConvention.map((champ) => [champ, kept?.[champ] ?? ''] as const);
  const finess = printedNumero(kept?.['finess'] ?? '');
  return { ...EMPTY, ...Object.fromEntries(known), finess };
}

/** What is sent: the name of a concentrateur only with that choice. */
export function bodyOf(values: ConventionValues): BodyInputOf<typeof generateConvention> {
  const { transmission, concentrateur } = values;
  return {
    ...values,
    // No choice, or another, is refused by the schema.
    transmission: transmission as BodyInputOf<typeof generateConvention>['transmission'],
    concentrateur: transmission === 'concentrateur' ? concentrateur : '',
  };
}

/** The contract's own schema; the number's slips in the copilot's words. */
export const conventionResolver: Resolver<ConventionValues> = (values) => {
  const errors = contractFaults(generateConvention, bodyOf(values), champsConvention);
  const numero = numeroTiersFault(values.finess);
  if (numero !== null) errors.finess = fault(numero);
  return judged(values, errors);
};
