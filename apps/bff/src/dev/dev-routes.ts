import { type Context, listDemoMessages, readDemoAttachment, Refusal } from '@eps/domain';
import { type Request, Router } from 'express';
import { stateOf } from '../http/request-state.ts';
import { findDemoAddresses } from './demo-addresses.ts';
import { mailboxCss } from './mailbox.css.ts';
import { renderMailbox } from './mailbox-page.ts';

/** Demo mode only: what the portal would have sent, for programs and for people. */
export function devRoutes(ctx: Context): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.use('/dev', (request, response, next) => {
    stateOf(request).route = 'dev';
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/dev/messages', async (request, response) => {
    const messages = await listDemoMessages(ctx, filtersOf(request));
    response.json(messages.map(({ html: _html, ...message }) => message));
  });
  router.get('/dev/messages/', async (request, response) => {
    const filters = filtersOf(request);
    const messages = await listDemoMessages(ctx, filters);
    response.type('html').send(renderMailbox(messages, filters));
  });
  router.get('/dev/adresses', (request, response) => {
    const { q } = request.query;
    response.json(findDemoAddresses(typeof q === 'string' ? q.slice(0, 200) : ''));
  });
  router.get('/dev/messages/:id/:nom', async (request, response) => {
    const { id: messageId, nom } = request.params;
    const attachment = await readDemoAttachment(ctx, { messageId, nom });
    if (!attachment) throw new Refusal('introuvable');
    response
      .type(attachment.type)
      .setHeader('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(nom)}`);
    response.send(attachment.contenu);
  });
  router.get('/dev/mailbox.css', (_request, response) => {
    response.type('css').send(mailboxCss);
  });
  return router;
}

function filtersOf(request: Request): { to?: string; channel?: string } {
  const { to, channel } = request.query;
  for (const value of [to, channel])
    if (value !== undefined && typeof value !== 'string') throw new Refusal('requete-illisible');
  return {
    ...(typeof to === 'string' && to !== '' ? { to } : {}),
    ...(typeof channel === 'string' && channel !== '' ? { channel } : {}),
  };
}
