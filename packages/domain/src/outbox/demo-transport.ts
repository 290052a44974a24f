import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { piecePurpose } from './demo-piece.ts';
import type { DemoMessage } from './list-demo-messages.ts';
import type { OutgoingMessage, Transport } from './transport.ts';

/**
 * Demo mode: messages are kept in a mailbox that anyone can read (`GET /dev/messages`) instead of
 * being sent. A message sent twice under one id is kept once, as a good provider would.
 */
export function createDemoTransport(ctx: Context): Transport {
  return { send: (message) => keep(ctx, message) };
}

async function keep(ctx: Context, message: OutgoingMessage): Promise<void> {
  const { id, espace, canal, to, subject, text, html, documents } = message;
  const createdAt = toInstant(ctx.clock.now());
  const kept: DemoMessage = {
    id,
    espace,
    channel: canal,
    to,
    subject,
    text,
    html,
    links: [...new Set(text.match(/https?:\/\/\S+/g))],
    attachments: documents.map(({ nom }) => ({
      name: nom,
      url: `${ctx.publicUrl}/dev/messages/${id}/${encodeURIComponent(nom)}`,
    })),
    createdAt,
  };
  await inTransaction(ctx.db, async (trx) => {
    await trx('boite_demo')
      .insert({
        id,
        contenu_chiffre: ctx.vault.seal(`boite-demo:${id}`, JSON.stringify(kept)),
        cree_le: createdAt,
      })
      .onConflict('id')
      .ignore();
    for (const { nom, type, contenu } of documents)
      await trx('boite_demo_pieces')
        .insert({
          message_id: id,
          nom,
          type,
          contenu_chiffre: ctx.vault.seal(piecePurpose(id, nom), contenu.toString('base64')),
        })
        .onConflict(['message_id', 'nom'])
        .ignore();
  });
}
