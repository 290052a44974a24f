import {
  type BodyInputOf,
  type DelegationView,
  isoDay,
  type proposeDelegation,
  type updateDelegation,
} from '@eps/contracts';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { calendarDayText, calendarDayTyped } from '../../lib/calendar-day.fr.ts';
import { contractFaults, fault, judged } from '../../lib/contract-faults.ts';
import type { KeptForm } from '../../lib/kept-typing.ts';
import { delegationTexts } from './texts.fr.ts';

const T = delegationTexts.form;

/** The form as typed: `finLe` is JJ/MM/AAAA. A change shows the last two only. */
export interface DelegationValues {
  prenom: string;
  nom: string;
  email: string;
  services: string[];
  finLe: string;
}

export type DelegationField = keyof DelegationValues;

/** How the error summary names each field, in the order of the screen. */
export const LABELS = {
  prenom: T.prenom,
  nom: T.nom,
  email: T.email,
  services: T.services,
  finLe: T.finLe,
} as const satisfies Record<DelegationField, string>;

export const FIELDS = Object.keys(LABELS) as DelegationField[];

const typed = z.object({
  prenom: z.string(),
  nom: z.string(),
  email: z.string(),
  services: z.array(z.string()),
  finLe: z.string(),
});

/** What is kept of the form while one is away showing a card. */
export const DELEGATION_FORM: KeptForm<DelegationValues> = { name: 'delegation-saisie', typed };

/** The form that gives one, among those of the page; the others have the id of what they change. */
export const GIVING = 'ajout';

export const EMPTY: DelegationValues = { prenom: '', nom: '', email: '', services: [], finLe: '' };

/** The field each refusal is about. */
export const BY_CODE = {
  'delegation-existante': 'email',
  'delegation-a-soi': 'email',
} as const;

/** The form of a delegation as it is. */
export function valuesOf({
  prenom,
  nom,
  email,
  services,
  finLe,
}: DelegationView): DelegationValues {
  return { prenom, nom, email, services: [...services], finLe: calendarDayTyped(finLe) };
}

/** What is sent to give one. */
export function proposalOf(values: DelegationValues): BodyInputOf<typeof proposeDelegation> {
  const { prenom, nom, email } = values;
  return { prenom, nom, email, ...changeOf(values) };
}

/** What is sent to change one. */
export function changeOf({
  services,
  finLe,
}: DelegationValues): BodyInputOf<typeof updateDelegation> {
  return { services, finLe: isoDay(finLe.trim()) ?? '' };
}

/**
 * The contract's own schema; the day and the services are judged in more precise words.
 * @param finMax latest last day, `AAAA-MM-JJ`
 */
export function delegationResolver(
  route: typeof proposeDelegation | typeof updateDelegation,
  finMax: string,
): Resolver<DelegationValues> {
  return (values) => {
    const errors = contractFaults(route, proposalOf(values), FIELDS);
    if (values.services.length === 0) errors.services = fault(T.aucunCoche);
    const day = dayFault(values.finLe.trim(), finMax);
    if (day !== null) errors.finLe = fault(day);
    return judged(values, errors);
  };
}

function dayFault(typed: string, finMax: string): string | null {
  if (typed === '') return T.finRequise;
  const day = isoDay(typed);
  if (day === null) return T.finInexistante;
  if (day < today()) return T.finPassee;
  return day > finMax ? T.finTropLoin(calendarDayText(finMax)) : null;
}

/** In Paris, as `AAAA-MM-JJ`. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
}
