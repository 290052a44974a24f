import type { Context } from '../context.ts';

/** Sealed under the message and the name of the file. */
export function piecePurpose(messageId: string, nom: string): string {
  return `boite-demo:${messageId}:${nom}`;
}

/** A file joined to a message of the demo mailbox; null when there is none of that name. */
export async function readDemoAttachment(
  ctx: Context,
  { messageId, nom }: { readonly messageId: string; readonly nom: string },
): Promise<{ type: string; contenu: Buffer } | null> {
  const row = await ctx.db('boite_demo_pieces').where({ message_id: messageId, nom }).first();
  if (!row) return null;
  const opened = ctx.vault.open(piecePurpose(messageId, nom), row.contenu_chiffre);
  return { type: row.type, contenu: Buffer.from(opened, 'base64') };
}
