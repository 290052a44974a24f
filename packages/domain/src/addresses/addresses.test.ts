import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusals.ts';
import type { Context } from '../context.ts';
import { createAddressSearch } from './create-address-search.ts';
import { searchAddress } from './search-address.ts';

const feature = {
  type: 'Feature',
  properties: {
    label: '8 Boulevard du Port 80000 Amiens',
    score: 0.97,
    name: '8 Boulevard du Port',
    postcode: '80000',
    city: 'Amiens',
    citycode: '80021',
  },
};

describe('address search', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function answering(listener: RequestListener): Promise<string> {
    const listening = createServer(listener);
    server = listening;
    await new Promise<void>((resolve) => {
      listening.listen(0, resolve);
    });
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/search/`;
  }

  const search = (url: string | null, q = '8 bd du port & 1=1') =>
    searchAddress({ addresses: createAddressSearch(url) } as Context, { espace: 'tiers', q });

  it('asks as the national base wants, and reads what it answers', async () => {
    const asked: string[] = [];
    const url = await answering((request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    });
    expect(await search(url)).toEqual({
      adresses: [
        {
          libelle: '8 Boulevard du Port 80000 Amiens',
          adresse: '8 Boulevard du Port',
          codePostal: '80000',
          ville: 'Amiens',
        },
      ],
    });
    expect(asked).toEqual(['/search/?q=8+bd+du+port+%26+1%3D1&limit=6']);
  });

  it.each<[string, RequestListener]>([
    ['fails', (_request, response) => response.writeHead(500).end()],
    ['answers something else', (_request, response) => response.end('<html>')],
    ['answers another shape', (_request, response) => response.end('{"features":[{}]}')],
    ['redirects', (_request, response) => response.writeHead(302, { location: '/x' }).end()],
    ['answers too much', (_request, response) => response.end(`"${'x'.repeat(300_000)}"`)],
  ])('says that it does not answer when the service %s', async (_what, listener) => {
    const refusal = await refusalOf(search(await answering(listener)));
    expect(refusal.code).toBe('adresses-indisponibles');
  });

  it('stops reading an answer that is too long', async () => {
    let sent = 0;
    const url = await answering((_request, response) => {
      const chunk = Buffer.alloc(100_000, 'x');
      const send = () => {
        if (response.destroyed) return;
        sent += chunk.length;
        response.write(chunk, send);
      };
      send();
    });
    expect((await refusalOf(search(url))).code).toBe('adresses-indisponibles');
    // What the sockets hold, not two seconds of it.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('waits two seconds at most', async () => {
    const url = await answering(() => undefined);
    const started = performance.now();
    expect((await refusalOf(search(url))).code).toBe('adresses-indisponibles');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('has no service to ask where none is set, nor where nothing asks for it', async () => {
    expect((await refusalOf(search(null))).code).toBe('adresses-indisponibles');
    const ctx = { addresses: createAddressSearch(null) } as Context;
    const elsewhere = searchAddress(ctx, { espace: 'ordre', q: 'abc' });
    expect((await refusalOf(elsewhere)).code).toBe('introuvable');
  });
});
