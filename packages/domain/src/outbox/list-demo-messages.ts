import type { Context } from '../context.ts';

/** Shape of `GET /dev/messages` (spec, overview). */
export interface DemoMessage {
  readonly id: string;
  readonly espace: string;
  readonly channel: 'email' | 'sms' | 'courrier';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly links: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
}

/** Newest first; `to` compares without case. At most the last 1 000. */
export async function listDemoMessages(
  ctx: Context,
  { to, channel }: { readonly to?: string; readonly channel?: string } = {},
): Promise<DemoMessage[]> {
  const rows = await ctx.db('boite_demo').orderBy('rang', 'desc').limit(1000);
  return rows
    .map(
      ({ id, contenu_chiffre }) =>
        // Authenticated encryption: it is what the demo transport wrote.
        JSON.parse(ctx.vault.open(`boite-demo:${id}`, contenu_chiffre)) as DemoMessage,
    )
    .filter((message) => to === undefined || message.to.toLowerCase() === to.toLowerCase())
    .filter((message) => channel === undefined || message.channel === channel);
}
