import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
} from '../../testing/index.ts';
import { createDemoTransport } from './demo-transport.ts';
import { listDemoMessages } from './list-demo-messages.ts';
import { createSmsTransport } from './sms-transport.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import { asDeliveryError, type OutgoingMessage } from './transport.ts';

const toClose: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

const mail: OutgoingMessage = {
  id: '3f2c8e9a-0000-4000-8000-000000000001',
  espace: 'ordre',
  canal: 'email',
  to: 'jeanne@exemple.example',
  subject: 'Votre mot de passe a changé',
  text: 'Il a été changé.\nhttps://portail.example/ordre/reinitialisation?jeton=abc\n',
  html: '<p>Il a été changé.</p>',
  documents: [],
};
const sms: OutgoingMessage = { ...mail, canal: 'sms', to: '+33639980001', subject: '', html: null };

const failureOf = async (sending: Promise<void>) =>
  asDeliveryError(
    await sending.then(
      () => new Error('accepted'),
      (error: unknown) => error,
    ),
  );

describe('SMTP', () => {
  async function serve(options: SMTPServerOptions = {}) {
    const received: { to: string[]; raw: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          // Long headers are folded over several lines (RFC 5322 §2.2.3).
          const raw = Buffer.concat(chunks)
            .toString('utf8')
            .replace(/\r\n[ \t]+/g, ' ');
          received.push({ to, raw });
          done();
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const transport = createSmtpTransport(`smtp://127.0.0.1:${port}`);
    toClose.push(
      () => transport.close?.(),
      () => new Promise<void>((resolve) => server.close(() => resolve())),
    );
    return { transport, received };
  }
  const refuseRecipient = (responseCode: number): SMTPServerOptions => ({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('no such user'), { responseCode })),
  });

  it('delivers text and HTML, with a stable id and as an automatic message', async () => {
    const { transport, received } = await serve();
    await transport.send(mail);
    await transport.send(mail);
    expect(received).toHaveLength(2);
    for (const { to, raw } of received) {
      expect(to).toEqual(['jeanne@exemple.example']);
      expect(raw).toContain(`Message-ID: <${mail.id}@ordre-des-medecins.example>`);
      expect(raw).toContain('Auto-Submitted: auto-generated');
      expect(raw).toMatch(/^From: =\?UTF-8\?.*<assistance@ordre-des-medecins\.example>/m);
      expect(raw).toContain('multipart/alternative');
    }
  });

  it('joins documents', async () => {
    const { transport, received } = await serve();
    const contenu = Buffer.from('%PDF-1.7 x');
    const documents = [{ nom: 'convention été.pdf', type: 'application/pdf' as const, contenu }];
    await transport.send({ ...mail, documents });
    const raw = received[0]?.raw ?? '';
    expect(raw).toContain('multipart/mixed');
    expect(raw).toContain('Content-Type: application/pdf');
    expect(raw).toMatch(/Content-Disposition: attachment; filename\*?/);
    expect(raw).toContain(contenu.toString('base64'));
  });

  it('lets nobody add a header or a recipient', async () => {
    const { transport, received } = await serve();
    await transport.send({ ...mail, subject: 'Bonjour\r\nBcc: autre@exemple.example' });
    expect(received[0]?.to).toEqual(['jeanne@exemple.example']);
    expect(received[0]?.raw).not.toMatch(/^Bcc:/m);

    for (const to of [
      'a@x.example\r\nRCPT TO:<b@x.example>',
      'a@x.example, b@x.example',
      '<a@x.example>',
      '"a b"@x.example',
      'nobody',
    ])
      expect(await failureOf(transport.send({ ...mail, to }))).toMatchObject({ permanent: true });
    expect(received).toHaveLength(1);
  });

  it.each([
    [550, true],
    [450, false],
  ])('takes a %i to the recipient for final: %s', async (code, permanent) => {
    const { transport } = await serve(refuseRecipient(code));
    const failure = await failureOf(transport.send(mail));
    expect(failure).toMatchObject({ permanent, reason: `smtp ${code}` });
    expect(String(failure)).not.toContain('jeanne');
  });

  it('waits for the repair of a setting: sender refused, nobody listening', async () => {
    const { transport } = await serve({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('not you'), { responseCode: 550 })),
    });
    expect(await failureOf(transport.send(mail))).toMatchObject({ permanent: false });

    const nobody = createSmtpTransport('smtp://127.0.0.1:1');
    toClose.push(() => nobody.close?.());
    expect(await failureOf(nobody.send(mail))).toMatchObject({ permanent: false });
  });

  it('does not wait for ever for a server that says nothing', { timeout: 20_000 }, async () => {
    const server = createTcpServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const transport = createSmtpTransport(`smtp://127.0.0.1:${port}`);
    toClose.push(
      () => transport.close?.(),
      () => server.close(),
    );
    expect(await failureOf(transport.send(mail))).toMatchObject({ permanent: false });
  });
});

describe('SMS over HTTP', () => {
  async function serve(answer: (response: ServerResponse, request: IncomingMessage) => void) {
    const received: { headers: IncomingMessage['headers']; body: unknown }[] = [];
    const server: Server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        received.push({ headers: request.headers, body });
        answer(response, request);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    toClose.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { port, received, transport: createSmsTransport(`http://127.0.0.1:${port}/sms`) };
  }
  const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end('{}');

  it('posts the documented body, with a stable id', async () => {
    const { transport, received } = await serve(status(202));
    await transport.send(sms);
    expect(received).toMatchObject([
      {
        body: { id: sms.id, to: '+33639980001', text: sms.text, sender: 'OrdreDesMed' },
        headers: { 'idempotency-key': sms.id },
      },
    ]);
  });

  it('signs in with the credentials of the address', async () => {
    const { port, received } = await serve(status(202));
    await createSmsTransport(`http://user:p%40ss@127.0.0.1:${port}/`).send(sms);
    expect(received[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    );
  });

  it.each([
    [400, true],
    [422, true],
    [401, false],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
    [302, false],
  ])('takes a %i for final: %s', async (code, permanent) => {
    const { transport } = await serve(status(code));
    expect(await failureOf(transport.send(sms))).toMatchObject({
      permanent,
      reason: `http ${code}`,
    });
  });

  it('tries again when nobody listens', async () => {
    const transport = createSmsTransport('http://127.0.0.1:1/');
    expect(await failureOf(transport.send(sms))).toMatchObject({ permanent: false });
  });

  it('gives up after 10 s on a provider that accepts and never answers', async () => {
    const { transport } = await serve(() => undefined);
    const start = performance.now();
    const failure = await failureOf(transport.send(sms));
    expect(failure).toMatchObject({ permanent: false, reason: 'timeout' });
    expect(performance.now() - start).toBeLessThan(12_000);
  });
});

describeOnEachDialect('the demo mailbox', (dialect) => {
  it('shows what was sent, newest first, once each, sealed in the database', async () => {
    const test = await createTestDatabase(dialect);
    toClose.push(() => test.drop());
    const ctx = createTestContext(test.db);
    const transport = createDemoTransport(ctx);
    await transport.send(mail);
    await transport.send({ ...sms, id: 'second' });
    await transport.send(mail);

    const all = await listDemoMessages(ctx);
    expect(all.map(({ channel }) => channel)).toEqual(['sms', 'email']);
    expect(all[1]).toEqual({
      id: mail.id,
      espace: 'ordre',
      channel: 'email',
      to: 'jeanne@exemple.example',
      subject: 'Votre mot de passe a changé',
      text: mail.text,
      html: mail.html,
      links: ['https://portail.example/ordre/reinitialisation?jeton=abc'],
      attachments: [],
      createdAt: '2026-11-20T09:00:00.000Z',
    });
    expect(await listDemoMessages(ctx, { to: 'JEANNE@exemple.example' })).toHaveLength(1);
    expect(await listDemoMessages(ctx, { channel: 'sms' })).toHaveLength(1);
    expect(JSON.stringify(await test.db('boite_demo'))).not.toMatch(/jeanne|jeton/);
  });
});
