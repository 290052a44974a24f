import { describe, expect, it } from 'vitest';
import { expectOk, signIn } from './journeys.ts';
import { addAccount } from './people.ts';
import { startPortal } from './portal.ts';

describe('cookie flags', () => {
  it('are strict, and bound to the host over https', async () => {
    const portal = await startPortal('sqlite', {
      config: { publicUrl: 'https://portail.example', https: true },
    });
    try {
      const person = await addAccount(portal.ctx);
      const browser = portal.browser();
      const answer = expectOk(await signIn(browser, person));
      const cookies = answer.headers.getSetCookie();
      const session = cookies.find((cookie) => cookie.startsWith('__Host-eps-ordre=')) ?? '';
      const kept = cookies.find((cookie) => cookie.startsWith('__Host-eps-navigateur=')) ?? '';
      for (const cookie of [session, kept]) {
        expect(cookie).toMatch(/; Path=\//);
        expect(cookie).toMatch(/; HttpOnly/);
        expect(cookie).toMatch(/; Secure/);
        expect(cookie).toMatch(/; SameSite=Strict/);
        expect(cookie).not.toMatch(/; Domain/i);
      }
      expect(session).not.toMatch(/Expires|Max-Age/i);
      expect(kept).toMatch(/Max-Age=31536000/);
      expect((await browser.get('/api/ordre/compte')).status).toBe(200);
    } finally {
      await portal.stop();
    }
  });
});
