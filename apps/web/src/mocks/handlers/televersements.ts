import { DEPOT_PIECES_MAX, justificatifs } from '@eps/contracts';
import { isEspaceId, type EspaceId } from '@eps/espaces';
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { MockRefusal, problemOf } from '../mock-route.ts';
import { scenarios } from '../scenarios/index.ts';
import { conventionOf, demandOpen, freeBytes } from '../store/conventions.ts';
import type { MockStore } from '../store/store.ts';

const ROOT = '/api/:espace/convention/televersements';

interface Asked {
  readonly request: Request;
  readonly espace: EspaceId;
  readonly id: string;
}

/** The part of the tus protocol that the server speaks: create, continue, ask how far it is. */
export function uploadHandlers(store: MockStore): HttpHandler[] {
  const answering =
    (answer: (asked: Asked) => Response | Promise<Response>) =>
    async ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
      const weather = scenarios[store.state.scenario].meteo ?? {};
      if (weather.delaiMs) await delay(weather.delaiMs);
      if (weather.coupe) return HttpResponse.error();
      try {
        const { espace } = params;
        if (weather.panne) throw new MockRefusal('indisponible');
        if (request.method !== 'HEAD' && !request.headers.has('X-Requested-With'))
          throw new MockRefusal('origine-refusee');
        if (!isEspaceId(espace)) throw new MockRefusal('introuvable');
        const response = await answer({ request, espace, id: String(params['id']) });
        store.save();
        return response;
      } catch (error) {
        if (!(error instanceof MockRefusal)) throw error;
        store.save();
        const problem = problemOf(error, params['espace'], store.token(8).toUpperCase());
        return HttpResponse.json(problem, { status: problem.status });
      }
    };
  return [
    http.post(
      `${store.origin}${ROOT}`,
      answering((asked) => create(store, asked)),
    ),
    http.head(
      `${store.origin}${ROOT}/:id`,
      answering((asked) => inspect(store, asked)),
    ),
    http.patch(
      `${store.origin}${ROOT}/:id`,
      answering((asked) => append(store, asked)),
    ),
  ];
}

function create(store: MockStore, { request, espace }: Asked): Response {
  const found = demandOpen(store, espace);
  if (found.etat !== 'generee') throw new MockRefusal('convention-fermee');
  const metadata = readMetadata(request.headers.get('Upload-Metadata') ?? '');
  const justificatif = justificatifs.find((kind) => kind === metadata.get('justificatif'));
  const octets = Number(request.headers.get('Upload-Length'));
  if (!justificatif || !Number.isInteger(octets)) throw new MockRefusal('requete-illisible');
  if (octets === 0) throw new MockRefusal('piece-vide');
  if (octets > freeBytes(found.pieces)) throw new MockRefusal('pieces-trop-lourdes');
  if (found.pieces.length >= DEPOT_PIECES_MAX) throw new MockRefusal('pieces-trop-nombreuses');
  const id = crypto.randomUUID();
  const nom = metadata.get('nom')?.split(/[/\\]/).at(-1) ?? 'document';
  found.pieces.push({ id, nom, justificatif, octets, recus: 0, etat: 'en-cours' });
  const Location = `${new URL(request.url).pathname}/${id}`;
  return new HttpResponse(null, { status: 201, headers: { 'Tus-Resumable': '1.0.0', Location } });
}

function inspect(store: MockStore, { espace, id }: Asked): Response {
  const piece = conventionOf(store, espace)?.pieces.find((one) => one.id === id);
  if (!piece) throw new MockRefusal('introuvable');
  return new HttpResponse(null, {
    status: 200,
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(piece.recus),
      'Upload-Length': String(piece.octets),
    },
  });
}

async function append(store: MockStore, { request, espace, id }: Asked): Promise<Response> {
  const found = demandOpen(store, espace);
  const piece = found.pieces.find((one) => one.id === id);
  if (piece?.etat !== 'en-cours') throw new MockRefusal('introuvable');
  if (Number(request.headers.get('Upload-Offset')) !== piece.recus)
    throw new MockRefusal('televersement-decale');
  const content = new Uint8Array(await request.arrayBuffer());
  // What it is shows at its beginning; nothing of it is kept.
  const refused = piece.recus === 0 && !isAccepted(content);
  piece.recus += content.length;
  if (refused || piece.recus > piece.octets) {
    found.pieces = found.pieces.filter((one) => one.id !== id);
    throw new MockRefusal(refused ? 'piece-refusee' : 'pieces-trop-lourdes');
  }
  if (piece.recus === piece.octets) piece.etat = 'recue';
  return new HttpResponse(null, {
    status: 204,
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(piece.recus) },
  });
}

/** PDF, PNG, JPEG. */
const STARTS = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff'];

function isAccepted(content: Uint8Array): boolean {
  const start = String.fromCharCode(...content.subarray(0, 4));
  return STARTS.some((known) => start.startsWith(known));
}

function readMetadata(header: string): Map<string, string> {
  return new Map(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ');
      const bytes = Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
      return [key, new TextDecoder().decode(bytes)] as const;
    }),
  );
}
