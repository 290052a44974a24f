import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn, type RunningStandIn } from './start-stand-in.ts';

let standIn: RunningStandIn;

beforeAll(async () => {
  standIn = await startStandIn({ publicUrl: 'http://localhost:9' });
});
afterEach(() => turn({ mode: 'normale' }));
afterAll(() => standIn.close());

function turn(body: object, type = 'application/json'): Promise<Response> {
  return fetch(`${standIn.authorizationOrigin}/dev/panne`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });
}

describe('breakdown', () => {
  it('answers late', async () => {
    expect((await turn({ mode: 'lente', delaiMs: 120 })).status).toBe(200);
    const started = performance.now();
    expect((await fetch(standIn.discoveryUrl)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  });

  it('never answers, until told otherwise', async () => {
    await turn({ mode: 'muette' });
    await expect(fetch(standIn.discoveryUrl, { signal: AbortSignal.timeout(150) })).rejects.toThrow(
      'timeout',
    );
    await turn({ mode: 'normale' });
    expect((await fetch(standIn.discoveryUrl)).status).toBe(200);
  });

  it('takes known modes in JSON only, which no form of another site can send', async () => {
    expect((await turn({ mode: 'muette' }, 'text/plain')).status).toBe(400);
    expect((await turn({ mode: 'autre' })).status).toBe(400);
    expect((await turn({ mode: 'lente', delaiMs: -1 })).status).toBe(400);
    expect((await fetch(`${standIn.authorizationOrigin}/dev/panne`)).status).toBe(405);
    expect(standIn.breakdown.mode).toBe('normale');
  });
});
