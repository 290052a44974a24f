import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHasher, createVault, migrate, openDatabase, type Database } from '@eps/domain';
import type { HttpRequest } from './load.ts';
import { startServer, type Server } from './process.ts';

export const PASSWORD = 'tilleul orage 7 barque lune';
const ACCOUNTS = 500;
const UNSAFE = {
  'Content-Type': 'application/json',
  'X-Requested-With': 'eps',
  'Sec-Fetch-Site': 'same-origin',
};

export interface Portal extends Server {
  /** One sign-in request per account. */
  readonly signIns: readonly HttpRequest[];
  /** Session checks of accounts signed in beforehand. */
  readonly sessionChecks: readonly HttpRequest[];
}

/** The built portal on a fresh SQLite file with 500 accounts, its request rates unlimited. */
export async function startPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'eps-bench-'));
  const databaseUrl = `sqlite:${join(folder, 'bench.sqlite')}`;
  const dataKey = randomBytes(32).toString('base64');
  await seed(databaseUrl, dataKey);
  const server = await startServer(
    '../src/main.js',
    {
      APP_MODE: 'demo',
      DATABASE_URL: databaseUrl,
      DATA_KEY: dataKey,
      SESSION_SECRET: randomBytes(48).toString('base64'),
      DEV_RATE_LIMITS: 'off',
      LOG_LEVEL: 'info',
    },
    '/healthz',
  );
  const signIns = Array.from({ length: ACCOUNTS }, (_, index) => signIn(server.origin, index));
  const cookies = await Promise.all(signIns.slice(0, 100).map(signedIn));
  return {
    ...server,
    signIns,
    sessionChecks: cookies.map((cookie) => ({
      url: `${server.origin}/api/ordre/session`,
      headers: { cookie },
    })),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function signIn(origin: string, index: number): HttpRequest {
  return {
    url: `${origin}/api/ordre/session`,
    method: 'POST',
    headers: UNSAFE,
    body: JSON.stringify({ identifiant: address(index), motDePasse: PASSWORD }),
  };
}

/** Signs in and answers the cookies to send from then on. */
async function signedIn({ url, headers, body }: HttpRequest): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers },
    body: body ?? null,
  });
  if (!response.ok)
    throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function address(index: number): string {
  return `compte${index}@bench.example`;
}

async function seed(databaseUrl: string, dataKey: string): Promise<void> {
  const db = openDatabase(databaseUrl);
  createVault(dataKey);
  await migrate(db);
  const hash = await createHasher().hash(PASSWORD);
  await db.transaction(async (trx) => {
    for (let index = 0; index < ACCOUNTS; index += 1) await insertAccount(trx, index, hash);
  });
  await db.destroy();
}

async function insertAccount(db: Database, index: number, hash: string): Promise<void> {
  const now = new Date().toISOString();
  const empty = {
    raison_sociale: '',
    civilite: 'M',
    profession: '10',
    specialites: '[]',
    source_empreinte: '',
  };
  const dated = { cree_le: now, maj_le: now };
  await db('professionnels').insert({
    ...empty,
    ...dated,
    id: `p${index}`,
    espace: 'ordre',
    cle: `bench-${index}`,
    nom: 'BANC',
    prenom: 'Essai',
  });
  await db('comptes').insert({
    id: `c${index}`,
    espace: 'ordre',
    professionnel_id: `p${index}`,
    email: address(index),
    email_norme: address(index),
    email_verifie_le: now,
    mot_de_passe: hash,
    mot_de_passe_change_le: now,
    statut: 'actif',
    cgu_version: '2026-11-01',
    cree_le: now,
  });
}
