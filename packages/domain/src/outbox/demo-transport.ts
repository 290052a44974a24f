import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import type { DemoMessage } from './list-demo-messages.ts';
import type { Transport } from './transport.ts';

/**
 * Demo mode: messages are kept in a mailbox that anyone can read (`GET /dev/messages`) instead of
 * being sent. A message sent twice under one id is kept once, as a good provider would.
 */
export function createDemoTransport(ctx: Context): Transport {
  return {
    async send({ id, espace, canal, to, subject, text, html }) {
      const createdAt = toInstant(ctx.clock.now());
      const links = [...new Set(text.match(/https?:\/\/\S+/g))];
      const kept: DemoMessage = {
        id,
        espace,
        channel: canal,
        to,
        subject,
        text,
        html,
        links,
        attachments: [],
        createdAt,
      };
      await ctx
        .db('boite_demo')
        .insert({
          id,
          contenu_chiffre: ctx.vault.seal(`boite-demo:${id}`, JSON.stringify(kept)),
          cree_le: createdAt,
        })
        .onConflict('id')
        .ignore();
    },
  };
}
