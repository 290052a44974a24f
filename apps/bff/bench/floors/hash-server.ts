// The limit of any sign-in: node:http that reads a JSON body and verifies one argon2id hash, no database.
import { createServer } from 'node:http';
import { hash, verify } from '@node-rs/argon2';

const stored = await hash('tilleul orage 7 barque lune', {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
});

createServer((request, response) => {
  if (request.method === 'GET') {
    response.end('ready');
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { motDePasse } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      motDePasse: string;
    };
    void (async () => {
      const right = await verify(stored, motDePasse);
      response.writeHead(right ? 200 : 401, { 'Content-Type': 'application/json' });
      response.end('{"fait":true}');
    })();
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
