import { createHash } from 'node:crypto';

/** What the first event of an espace follows. */
export const GENESIS = '0'.repeat(64);

/** What a person's row says besides its date and type. Opaque ids, no personal datum. */
export interface EventContent {
  readonly acteur: string;
  readonly appareil: string | null;
  readonly compte: string | null;
  /** The delegation that a delegate acted under, or that it is about; the key is written only then. */
  readonly delegation: string | null;
  readonly detail: string | null;
  readonly professionnel: string | null;
}

/** The columns that the hash of a row covers; `contenu` covers the others. */
export interface HashedRow {
  readonly espace: string;
  readonly rang: number;
  readonly le: string;
  readonly type: string;
  readonly contenu: string;
  readonly sel: string;
}

/** Canonical JSON: keys in alphabetical order, no spaces, nulls written but for `delegation` (see docs/events.md). */
export function writeContent(content: EventContent): string {
  const { acteur, appareil, compte, delegation, detail, professionnel } = content;
  const by = delegation === null ? {} : { delegation };
  return JSON.stringify({ acteur, appareil, compte, ...by, detail, professionnel });
}

/** Reads a stored content; what is missing or unreadable is null, for a row may have been altered. */
export function readContent(contenu: string): EventContent {
  const parsed = parseObject(contenu);
  const text = (key: string): string | null => {
    const value = parsed[key];
    return typeof value === 'string' ? value : null;
  };
  return {
    acteur: text('acteur') ?? '',
    appareil: text('appareil'),
    compte: text('compte'),
    delegation: text('delegation'),
    detail: text('detail'),
    professionnel: text('professionnel'),
  };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/**
 * `SHA-256(previous ‖ SHA-256(canonical row))`, in hexadecimal. The canonical row is the JSON array
 * `[espace, rang, le, type, contenu, sel]`; the random salt keeps a hash shown to a neighbour from
 * telling what the row says.
 */
export function chainHash(previous: string, row: HashedRow): string {
  const { espace, rang, le, type, contenu, sel } = row;
  const inner = createHash('sha256')
    .update(JSON.stringify([espace, rang, le, type, contenu, sel]))
    .digest();
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(inner).digest('hex');
}
