import {
  renderConvention,
  renderLettreCode,
  type Convention,
  type LettreCode,
} from '@eps/documents';

/** What a letter only knows once it is laid out. */
export interface LetterStamp {
  readonly lot: string;
  /** ISO 8601 UTC. */
  readonly le: string;
}

/**
 * A document of a message, as data that survives JSON: the courier renders it when it sends, and only
 * then. `nom` is what the recipient sees: « convention.pdf ».
 */
export type MessageDocument =
  | { readonly genre: 'convention'; readonly nom: string; readonly contenu: Convention }
  | {
      readonly genre: 'lettre-code';
      readonly nom: string;
      readonly contenu: Omit<LettreCode, keyof LetterStamp>;
    };

/** A document as it leaves. */
export interface RenderedDocument {
  readonly nom: string;
  readonly type: 'application/pdf';
  readonly contenu: Buffer;
}

/** @param stamp of a letter; a mail has none, and carries no letter */
export async function renderDocuments(
  documents: readonly MessageDocument[] = [],
  stamp: LetterStamp | null = null,
): Promise<RenderedDocument[]> {
  const rendered: RenderedDocument[] = [];
  for (const document of documents)
    rendered.push({
      nom: document.nom,
      type: 'application/pdf',
      contenu: await render(document, stamp),
    });
  return rendered;
}

function render(document: MessageDocument, stamp: LetterStamp | null): Promise<Buffer> {
  if (document.genre === 'convention') return renderConvention(document.contenu);
  if (!stamp) throw new Error('A letter leaves by post only');
  return renderLettreCode({ ...document.contenu, ...stamp });
}
