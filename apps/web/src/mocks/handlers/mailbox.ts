import { http, HttpResponse, type HttpHandler } from 'msw';
import type { MockStore } from '../store/store.ts';

/** The demo mailbox (spec 00-overview, « Interfaces »), so that journeys read codes and links alike. */
export function mailboxHandler(store: MockStore): HttpHandler {
  return http.get(`${store.origin}/dev/messages`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const to = searchParams.get('to')?.toLowerCase();
    const channel = searchParams.get('channel');
    return HttpResponse.json(
      store.state.messages.filter(
        (message) =>
          (!to || message.to.toLowerCase() === to) && (!channel || message.channel === channel),
      ),
    );
  });
}
