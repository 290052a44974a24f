import { describe, expect, it, vi } from 'vitest';
import {
  createFakeTransport,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  type TestContext,
} from '../../testing/index.ts';
import type { FakeTransport } from '../../testing/index.ts';
import { inTransaction } from '../db/database.ts';
import { codeSms } from '../messages/code-sms.ts';
import { motDePasseChange } from '../messages/mot-de-passe-change.ts';
import { reinitialisation } from '../messages/reinitialisation.ts';
import { claimMessages } from './claim-messages.ts';
import { createCourier, type Courier } from './create-courier.ts';
import { enqueue, type NewMessage } from './enqueue.ts';
import { DeliveryError } from './transport.ts';

const TO = 'jeanne@exemple.example';
const MOBILE = '+33639980001';

describeOnEachDialect('the courier', (dialect) => {
  let ctx: TestContext;
  let sms: FakeTransport;
  let email: FakeTransport;
  let courier: Courier;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
    [sms, email] = [createFakeTransport(), createFakeTransport()];
    courier = createCourier(ctx, { sms, email });
  });

  const put = <Data, Input>(message: NewMessage<Data, Input>) =>
    inTransaction(ctx.db, (trx) => enqueue(ctx, trx, message));
  const putSms = (options: { to?: string; perimeLe?: Date; compteId?: string } = {}) =>
    put({
      message: codeSms,
      espace: 'ordre',
      to: MOBILE,
      data: { code: '123456', parcours: 'inscription', lifetimeMinutes: 10 },
      ...options,
    });
  const putEmail = (to = TO) =>
    put({
      message: motDePasseChange,
      espace: 'ordre',
      to,
      data: { le: ctx.clock.now(), appareil: 'Firefox sur Windows' },
    });
  const putReset = (typed: string) =>
    put({
      message: reinitialisation,
      espace: 'ordre',
      to: typed,
      data: {
        espace: 'ordre',
        email: typed,
        appareil: 'Firefox sur Windows',
        demandeLe: ctx.clock.now().toISOString(),
      },
    });
  const rows = () => ctx.db('messages').orderBy('cree_le');
  const down =
    (reason = 'http 503', permanent = false) =>
    () => {
      throw new DeliveryError(reason, { permanent });
    };

  it('sends what was written, and keeps nothing of it', async () => {
    await putSms();
    await putEmail();
    const [waiting] = await rows();
    expect(JSON.stringify(waiting)).not.toMatch(/123456|\+33639980001/);
    expect(waiting).toMatchObject({ etat: 'a-envoyer', destinataire_masque: '+3363***01' });

    expect(await courier.flush()).toEqual({ sent: 2, failed: 0 });
    expect(sms.accepted).toMatchObject([{ to: MOBILE, text: expect.stringContaining('123456') }]);
    expect(email.accepted).toMatchObject([{ to: TO, html: expect.stringContaining('<html') }]);
    for (const row of await rows())
      expect(row).toMatchObject({
        etat: 'envoye',
        contenu_chiffre: null,
        donnees_chiffre: null,
        bail_jusqu_a: null,
        envoye_le: '2026-11-20T09:00:00.000Z',
      });
    expect(await courier.flush()).toEqual({ sent: 0, failed: 0 });
  });

  it('sends nothing of a transaction that was rolled back', async () => {
    const failing = inTransaction(ctx.db, async (trx) => {
      await enqueue(ctx, trx, {
        message: motDePasseChange,
        espace: 'ordre',
        to: TO,
        data: { le: ctx.clock.now(), appareil: 'Firefox' },
      });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await courier.flush()).toEqual({ sent: 0, failed: 0 });
  });

  it('tries again later and later, under the same id, and loses nothing', async () => {
    const attempts: { id: string; minute: number }[] = [];
    const start = ctx.clock.now().getTime();
    sms.behave = ({ id }) => {
      attempts.push({ id, minute: (ctx.clock.now().getTime() - start) / 60_000 });
      if (attempts.length < 8) throw new DeliveryError('http 503');
    };
    await putSms();
    for (let elapsed = 0; elapsed < 7200; elapsed += 5) {
      await courier.flush();
      ctx.clock.advanceSeconds(5);
    }

    expect(sms.accepted).toHaveLength(1);
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    const waits = attempts
      .slice(1)
      .map(({ minute }, index) => minute - (attempts[index]?.minute ?? 0));
    expect(waits.every((wait, index) => index === 0 || wait >= (waits[index - 1] ?? 0))).toBe(true);
  });

  it('gives up after a day, and tells the owner', async () => {
    const compte = await insertCompte(ctx, await insertProfessionnel(ctx));
    sms.behave = down();
    await putSms({ compteId: compte.id });
    for (let hour = 0; hour <= 25; hour += 1) {
      await courier.flush();
      ctx.clock.advanceSeconds(3600);
    }
    expect(await rows()).toMatchObject([
      { etat: 'abandonne', derniere_erreur: 'http 503', contenu_chiffre: null },
    ]);
    const [event] = await ctx.db('evenements');
    expect(event).toMatchObject({
      type: 'message-non-remis',
      compte_id: compte.id,
      acteur: 'systeme',
    });
    expect(event?.contenu).toContain('Code par SMS');
  });

  it('gives up at once on what is refused for good', async () => {
    sms.behave = down('http 400', true);
    await putSms();
    expect(await courier.flush()).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([{ etat: 'abandonne', essais: 1 }]);
  });

  it('lets no bad address stall the others', async () => {
    email.behave = ({ to }) => (to.startsWith('bad') ? down()() : undefined);
    for (const to of ['bad1@x.example', 'bad2@x.example', TO, 'bad3@x.example', 'b@x.example'])
      await putEmail(to);
    expect(await courier.flush()).toEqual({ sent: 2, failed: 3 });
  });

  it('drops what is out of date, and tells its owner if it had failed', async () => {
    const perimeLe = new Date(ctx.clock.now().getTime() + 600_000);
    await putSms({ perimeLe });
    ctx.clock.advanceSeconds(601);
    expect(await courier.flush()).toEqual({ sent: 0, failed: 0 });
    expect(await rows()).toMatchObject([{ etat: 'perime', contenu_chiffre: null }]);
    expect(await ctx.db('evenements')).toHaveLength(0);

    sms.behave = down();
    await putSms({ perimeLe: new Date(ctx.clock.now().getTime() + 5_000) });
    await courier.flush();
    ctx.clock.advanceSeconds(60);
    await courier.flush();
    expect(await ctx.db('evenements')).toMatchObject([{ type: 'message-non-remis' }]);
  });

  describe('preparing a reset link', () => {
    const addressOf = async (verified: string | null) => {
      const professionnel = await insertProfessionnel(ctx);
      return insertCompte(ctx, professionnel, {
        email: 'Jeanne@Exemple.example',
        email_verifie_le: verified,
      });
    };

    it('finds the account, and writes to the address on file', async () => {
      const compte = await addressOf('2026-11-20T08:00:00.000Z');
      await putReset('jeanne@exemple.EXAMPLE');
      expect(await ctx.db('liens')).toHaveLength(0);

      expect(await courier.flush()).toEqual({ sent: 1, failed: 0 });
      expect(email.accepted).toMatchObject([
        {
          to: 'Jeanne@Exemple.example',
          text: expect.stringContaining('/ordre/reinitialisation?jeton='),
        },
      ]);
      expect(email.accepted[0]?.subject).not.toMatch(/jeton/);
      // What it is for, and what freezes the account.
      const kinds = await ctx.db('liens').orderBy('genre').pluck('genre');
      expect(kinds).toEqual(['gel-compte', 'reinitialisation']);
      expect(await rows()).toMatchObject([{ etat: 'envoye', compte_id: compte.id }]);
      expect(await ctx.db('evenements')).toMatchObject([{ type: 'reinitialisation-demandee' }]);
    });

    it.each([['an unknown address'], ['an address that is not verified']])(
      'sends nothing to %s, and forgets it',
      async (kind) => {
        if (kind !== 'an unknown address') await addressOf(null);
        await putReset('jeanne@exemple.example');
        expect(await courier.flush()).toEqual({ sent: 0, failed: 0 });
        expect(await rows()).toMatchObject([
          {
            etat: 'sans-objet',
            destinataire_chiffre: '',
            donnees_chiffre: null,
            contenu_chiffre: null,
          },
        ]);
        expect(await ctx.db('evenements')).toHaveLength(0);
      },
    );

    it('makes one link only when the worker dies between preparing and sending', async () => {
      await addressOf('2026-11-20T08:00:00.000Z');
      await putReset('jeanne@exemple.example');
      email.behave = down('crash');
      await courier.flush();
      const links = await ctx.db('liens').orderBy('id');
      expect(links).toHaveLength(2);
      email.behave = () => undefined;
      ctx.clock.advanceSeconds(60);
      await courier.flush();
      expect(await ctx.db('liens').orderBy('id')).toEqual(links);
      expect(email.accepted).toHaveLength(1);
    });
  });

  describe('when a worker dies', () => {
    it('lets another take the message once the lease is over, before a minute', async () => {
      await putSms();
      expect(await claimMessages(ctx, 'sms', 4)).toHaveLength(1);
      expect(await courier.flush()).toEqual({ sent: 0, failed: 0 });
      ctx.clock.advanceSeconds(59);
      expect(await courier.flush()).toEqual({ sent: 1, failed: 0 });
    });

    it('sends again under the same id what was accepted but not noted', async () => {
      await putSms();
      const ids: string[] = [];
      sms.behave = async ({ id }) => {
        ids.push(id);
        // The provider has it; the worker dies, and its lease goes to another worker.
        if (ids.length === 1)
          await ctx.db('messages').update({ bail_jusqu_a: '2026-11-20T09:00:00.001Z' });
      };
      await courier.flush();
      expect(await rows()).toMatchObject([{ etat: 'a-envoyer' }]);
      ctx.clock.advanceSeconds(60);
      await courier.flush();
      expect(await rows()).toMatchObject([{ etat: 'envoye' }]);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
    });
  });

  it('shares the work between workers without sending twice', async () => {
    for (let index = 0; index < 60; index += 1) await putSms();
    const workers = Array.from({ length: 4 }, () => createCourier(ctx, { sms, email }));
    await Promise.all(workers.map((worker) => worker.flush()));
    expect(sms.accepted).toHaveLength(60);
    expect(new Set(sms.accepted.map(({ id }) => id)).size).toBe(60);
  });

  it('started, sends what comes; stopped, finishes what it had taken', async () => {
    const gate: { open?: () => void } = {};
    sms.behave = () =>
      new Promise((resolve) => {
        gate.open = resolve;
      });
    courier.start();
    await putEmail();
    await putSms();
    courier.nudge();
    await vi.waitFor(() => expect(gate.open).toBeTypeOf('function'));
    await vi.waitFor(() => expect(email.accepted).toHaveLength(1));

    const stopped = courier.stop();
    gate.open?.();
    await stopped;
    expect(sms.accepted).toHaveLength(1);
    expect((await rows()).map(({ etat }) => etat)).toEqual(['envoye', 'envoye']);
  });

  it('tells of each failed attempt without the recipient', async () => {
    const faults: unknown[] = [];
    const watched = createCourier(
      ctx,
      { sms, email },
      { onFault: (error, message) => faults.push([String(error), message]) },
    );
    sms.behave = () => {
      throw Object.assign(new Error(`cannot reach ${MOBILE}`), { code: 'ECONNREFUSED' });
    };
    await putSms();
    await watched.flush();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject([expect.anything(), { genre: 'code-sms', attempts: 1 }]);
    expect(await rows()).toMatchObject([{ derniere_erreur: 'ECONNREFUSED' }]);
  });
});
