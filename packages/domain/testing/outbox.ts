import { codeMatches } from '../src/codes/code-seals.ts';
import { currentCode } from '../src/codes/current-code.ts';
import type { Context } from '../src/context.ts';
import { messageSeals } from '../src/outbox/message-seals.ts';
import type { ParcoursRef } from '../src/parcours/parcours-ref.ts';

export interface SentMessage {
  readonly genre: string;
  readonly to: string;
  readonly text: string;
}

/** What the outbox holds, oldest first, opened as the courier would. */
export async function readOutbox(ctx: Context, genre?: string): Promise<SentMessage[]> {
  const rows = await ctx.db('messages').orderBy('cree_le');
  return rows
    .filter((row) => genre === undefined || row.genre === genre)
    .map((row) => ({
      genre: row.genre,
      to:
        row.destinataire_chiffre === ''
          ? ''
          : messageSeals.openRecipient(ctx.vault, row.id, row.destinataire_chiffre),
      text:
        row.contenu_chiffre === null
          ? ''
          : messageSeals.openContent(ctx.vault, row.id, row.contenu_chiffre).text,
    }));
}

/** The last code that was sent in a journey. */
export async function lastCode(ctx: Context, { parcoursId }: ParcoursRef): Promise<string> {
  const current = await currentCode(ctx.db, parcoursId ?? '');
  const typed = (await readOutbox(ctx)).flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
  const code = typed.find(
    (text) => current && codeMatches(ctx, current.id, text, current.empreinte),
  );
  if (code === undefined) throw new Error('No code was sent');
  return code;
}

/** The token of the last link that was sent in a message of that kind, other than the one that freezes. */
export async function lastToken(ctx: Context, genre: string): Promise<string> {
  const messages = await readOutbox(ctx, genre);
  const token = messages
    .map(({ text }) => /\/(?!gel\?)[\w-]+\?jeton=([\w-]+)/.exec(text)?.[1])
    .findLast((found) => found !== undefined);
  if (token === undefined) throw new Error(`No link was sent by ${genre}`);
  return token;
}

/** Types of the events, oldest first. */
export async function eventTypes(ctx: Context): Promise<string[]> {
  return (await ctx.db('evenements').orderBy('rang')).map(({ type }) => type);
}
