import { compactVerify, importJWK } from 'jose';
import { chainHash } from './event-row.ts';
import type { EventsExport, SignedHead } from './export-evenements.ts';

export interface ExportVerdict {
  readonly ok: boolean;
  /** Ranks of the rows that are not what was signed. */
  readonly alteredRows: readonly number[];
  /** Why the whole is not to be trusted; null when the signature holds. */
  readonly reason: 'signature' | 'key' | 'head' | null;
}

/**
 * Verifies an export with nothing but itself, and the organisation's key where the verifier has it
 * from elsewhere. Pure: no database, no secret. Never throws for a forged export.
 *
 * @param trustedKid thumbprint of the key that the organisation publishes (docs/events.md)
 */
export async function verifyExport(
  exported: EventsExport,
  trustedKid?: string,
): Promise<ExportVerdict> {
  const signed = await openSignature(exported);
  const alteredRows = exported.lignes
    .filter((row) => !isIntact(exported.espace, row, signed))
    .map(({ rang }) => rang);
  const reason = signed === null ? 'signature' : judge(exported, signed, trustedKid);
  return { ok: reason === null && alteredRows.length === 0, alteredRows, reason };
}

type ExportedRow = EventsExport['lignes'][number];

function isIntact(espace: string, row: ExportedRow, signed: SignedHead | null): boolean {
  const { rang, le, type, contenu, sel, empreintePrecedente, empreinte } = row;
  const listed = signed?.lignes.some((line) => line.rang === rang && line.empreinte === empreinte);
  const recomputed = chainHash(empreintePrecedente, { espace, rang, le, type, contenu, sel });
  return recomputed === empreinte && listed !== false;
}

function judge(
  exported: EventsExport,
  signed: SignedHead,
  trustedKid: string | undefined,
): ExportVerdict['reason'] {
  if (trustedKid !== undefined && exported.cle['kid'] !== trustedKid) return 'key';
  const { espace, exporteLe, tete, origine, lignes } = exported;
  const same =
    signed.espace === espace &&
    signed.exporteLe === exporteLe &&
    signed.tete.rang === tete.rang &&
    signed.tete.empreinte === tete.empreinte &&
    signed.origine?.rang === origine?.rang &&
    signed.origine?.empreinte === origine?.empreinte &&
    signed.origine?.le === origine?.le &&
    signed.lignes.length === lignes.length;
  return same ? null : 'head';
}

async function openSignature(exported: EventsExport): Promise<SignedHead | null> {
  try {
    const key = await importJWK({ ...exported.cle }, 'EdDSA');
    const { payload } = await compactVerify(exported.signature, key, { algorithms: ['EdDSA'] });
    const signed: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    return isSignedHead(signed) ? signed : null;
  } catch {
    return null;
  }
}

/** A forger may sign anything with a key of their own. */
function isSignedHead(value: unknown): value is SignedHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tete' in value &&
    typeof value.tete === 'object' &&
    value.tete !== null &&
    'lignes' in value &&
    Array.isArray(value.lignes) &&
    value.lignes.every((line: unknown) => typeof line === 'object' && line !== null)
  );
}
