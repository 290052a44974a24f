import { justificatifs, type Justificatif } from '@eps/contracts';
import { Refusal } from '@eps/domain';
import type { Request } from 'express';
import { isWholesome } from '../http/wholesome.ts';

export interface AnnouncedPiece {
  readonly nom: string;
  readonly justificatif: Justificatif;
  /** Bytes; null where the browser will say later. */
  readonly octets: number | null;
}

const LONGEST_METADATA = 4_000;

/**
 * What the creation of an upload announces (tus: Upload-Length or Upload-Defer-Length, Upload-Metadata).
 * Data, all of it: the server counts the bytes and looks at the content itself.
 *
 * @throws Refusal `requete-illisible`
 */
export function readNewPiece({ headers }: Request): AnnouncedPiece {
  const metadata = readMetadata(headers['upload-metadata']);
  const justificatif = justificatifs.find((kind) => kind === metadata.get('justificatif'));
  if (!justificatif) throw new Refusal('requete-illisible');
  const nom = metadata.get('nom') ?? '';
  if (!isWholesome(nom)) throw new Refusal('requete-illisible');
  return { nom, justificatif, octets: readLength(headers) };
}

function readLength(headers: Request['headers']): number | null {
  const length = headers['upload-length'];
  if (length === undefined) {
    if (headers['upload-defer-length'] === '1') return null;
    throw new Refusal('requete-illisible');
  }
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length))
    throw new Refusal('requete-illisible');
  return Number(length);
}

/** `key base64,key base64`; a value that is no UTF-8 is no text of ours. */
function readMetadata(header: string | string[] | undefined): Map<string, string> {
  if (typeof header !== 'string' || header.length > LONGEST_METADATA)
    throw new Refusal('requete-illisible');
  return new Map(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ');
      return [key, readText(value)] as const;
    }),
  );
}

function readText(base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw new Refusal('requete-illisible');
  }
}
