import type { CreationView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { addSeconds } from '../clock.ts';
import type { Context, Visiteur } from '../context.ts';
import { postalAddress } from '../courriers/postal-address.ts';
import { toInstant } from '../db/instants.ts';
import { lastActivationAt } from '../inscription/create-activation.ts';
import { findInscription } from '../inscription/describe-inscription.ts';
import { openEmail } from '../inscription/inscription-seals.ts';
import { openDraft } from '../parcours/draft.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { formatNumero } from '../professionnels/normalise-numero.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { findCandidate } from './candidates.ts';
import type { LoadedCreation } from './load-creation.ts';
import { isLiberalPlace } from './places.ts';
import { readMotif } from './read-motif.ts';
import { waysOf } from './ways.ts';

/** A creation whose number is still to be typed, or whose time is over. */
export function describeNoCreation(ctx: Context): CreationView {
  return {
    maintenant: toInstant(ctx.clock.now()),
    etape: 'numero',
    reference: null,
    expireLe: null,
    brouillon: null,
    brouillonPerime: false,
    identite: null,
    voies: { cle: false, courrier: false },
    preuve: null,
    motif: null,
    candidat: null,
    courrier: null,
    activation: null,
    contexteMotDePasse: [],
  };
}

/**
 * Where a creation stands. Before anything is proved it shows what A3 does, the name and number of a public
 * professional; the rest comes with the step that needs it.
 */
export async function describeCreation(
  ctx: Context,
  loaded: LoadedCreation,
  visiteur: Visiteur,
): Promise<CreationView> {
  const { row, creation, professionnel } = loaded;
  const numeros = await numerosOf(ctx.db, professionnel.id);
  const numero = creation.numero ?? numeros[0] ?? null;
  const liberal = await isLiberalPlace(ctx.db, { professionnelId: professionnel.id, numero });
  const view: CreationView = {
    ...describeNoCreation(ctx),
    etape: creation.etape,
    reference: row.reference,
    expireLe: row.expire_le,
    brouillon: openDraft(ctx, row),
    identite: {
      nom: nomComplet(professionnel),
      numero: numero && formatNumero(numero, liberal ? 'AM' : undefined),
      liberal,
    },
    preuve: creation.preuve,
  };
  switch (creation.etape) {
    case 'cle':
    case 'courrier':
      return { ...view, voies: await waysOf(ctx, loaded, visiteur) };
    case 'identifiants':
      return {
        ...view,
        motif: await readMotif(ctx.db, loaded),
        candidat: await findCandidate(ctx, ctx.db, creation.code_id),
        contexteMotDePasse: personalData(professionnel, professionnel.email, ...numeros),
      };
    case 'courrier-en-route':
      return { ...view, courrier: await describeLetter(ctx, loaded) };
    case 'activation':
      return { ...view, activation: await describeActivation(ctx, loaded) };
    default:
      return view;
  }
}

/** Where the letter goes, and until when what it holds will work: as printed on it. */
async function describeLetter(
  { db }: Context,
  { creation, professionnel }: LoadedCreation,
): Promise<CreationView['courrier']> {
  const code = await db('codes_confidentiels')
    .where({ id: creation.code_id ?? '' })
    .first();
  const lieu = await db('lieux_exercice')
    .where({ professionnel_id: professionnel.id, numero: code?.numero ?? '' })
    .first();
  if (!code || !lieu) return null;
  return {
    adresse: postalAddress(professionnel, lieu),
    valableJours: getEspace(professionnel.espace).codeConfidentiel?.lifetimeDays ?? 0,
    expireLe: code.expire_le,
  };
}

async function describeActivation(
  ctx: Context,
  { row }: LoadedCreation,
): Promise<CreationView['activation']> {
  const inscription = await findInscription(ctx.db, row.id);
  if (!inscription) return null;
  const { resendAfterSeconds } = getEspace(row.espace).policies.code;
  const sentAt = await lastActivationAt(ctx.db, inscription);
  return {
    email: openEmail(ctx, inscription),
    renvoiPossibleLe: toInstant(addSeconds(sentAt, resendAfterSeconds)),
  };
}
