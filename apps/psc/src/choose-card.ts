import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import { subOf } from './card-claims.ts';
import type { Door } from './door.ts';
import { chooserPage } from './pages/chooser-page.ts';
import { noticePage } from './pages/notice-page.ts';
import { sendPage } from './pages/send-page.ts';
import { readForm } from './read-body.ts';
import { noticeTexts } from './texts.fr.ts';

/** Shows the cards (GET) or reads the chosen one (POST): choosing is reading, there is no code to type. */
export async function chooseCard(
  { provider, cards, realm }: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { params, session } = await provider.interactionDetails(request, response);
    if (request.method === 'POST') {
      const form = await readForm(request);
      if (form.has('annuler')) {
        const refusal = { error: 'access_denied', error_description: 'End-User aborted' };
        return await provider.interactionFinished(request, response, refusal);
      }
      const card = cards.find(({ id }) => id === form.get('carte'));
      if (card) {
        const login = { accountId: subOf(card, realm), acr: 'eidas1', amr: ['sc', 'pin'] };
        return await provider.interactionFinished(request, response, { login });
      }
    }
    const last = cards.find((card) => subOf(card, realm) === session?.accountId);
    const asker = new URL(String(params['redirect_uri'])).host;
    return sendPage(response, 200, chooserPage(cards, { asker, lastId: last?.id ?? null }));
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    return sendPage(response, 400, noticePage(noticeTexts.expired));
  }
}
