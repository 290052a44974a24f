import { Readable } from 'node:stream';
import type { FormulaireConvention, Justificatif } from '@eps/contracts';
import { Upload } from '@tus/utils';
import type { Context } from '../src/context.ts';
import { generateConvention } from '../src/conventions/generate-convention.ts';
import { openConvention } from '../src/conventions/open-convention.ts';
import type { ConventionRef } from '../src/conventions/load-convention.ts';
import { reservePiece } from '../src/conventions/reserve-piece.ts';
import { settlePiece } from '../src/conventions/settle-piece.ts';
import { visiteur } from './context.ts';

export const finess = '750712184';

/** A form of the 2023 guide, filled in. */
export const conventionForm: FormulaireConvention = {
  finess,
  raisonSociale: 'Centre de santé du Port',
  adresse: '8 Boulevard du Port',
  complement: '',
  codePostal: '80000',
  ville: 'Amiens',
  telephone: '03 22 91 12 34',
  fax: '',
  email: 'direction@centre-du-port.example',
  responsable: '',
  signataire: 'Élodie Frêne',
  informatiqueRaisonSociale: 'Logi-Santé',
  informatiqueResponsable: '',
  informatiqueTelephone: '01 42 58 63 21',
  informatiqueFax: '',
  logiciel: 'TéléFact 4',
  transmission: 'dre',
  concentrateur: '',
};

export async function beginConvention(ctx: Context, numero = finess): Promise<ConventionRef> {
  const { conventionId } = await openConvention(ctx, { espace: 'tiers', numero });
  return { espace: 'tiers', conventionId };
}

/** A request whose document has been made. */
export async function generatedConvention(
  ctx: Context,
  changes: Partial<FormulaireConvention> = {},
): Promise<ConventionRef> {
  const formulaire = { ...conventionForm, ...changes };
  const ref = await beginConvention(ctx, formulaire.finess);
  await generateConvention(ctx, { ...ref, formulaire }, visiteur);
  return ref;
}

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** A file that has come whole. */
export async function depositPiece(
  ctx: Context,
  ref: ConventionRef,
  justificatif: Justificatif,
  content: Buffer = PDF,
): Promise<string> {
  const octets = content.length;
  const nom = `${justificatif}.pdf`;
  const { id } = await reservePiece(ctx, { ...ref, nom, justificatif, octets });
  const store = await ctx.files.store();
  await store.create(new Upload({ id, size: octets, offset: 0 }));
  await store.write(Readable.from([content]), id, 0);
  await settlePiece(ctx, { pieceId: id, octets });
  return id;
}
