import { join } from 'node:path';

/** Everything a run writes: databases, logs, generated files. Git and the linters ignore it. */
export const tmp = join(import.meta.dirname, '..', '..', 'var', 'e2e');
export const realTmp = join(tmp, 'real');

export const mockPort = Number(process.env['MOCK_PORT'] ?? 5199);
export const realPort = Number(process.env['REAL_PORT'] ?? 5198);
/** Of the stand-in for Pro Santé Connect. */
export const cardsPort = Number(process.env['CARDS_PORT'] ?? 5197);

/** Of a second portal, whose provider of cards never answers. */
export const silentPort = Number(process.env['SILENT_PORT'] ?? 5196);

export const mockBaseUrl = `http://localhost:${mockPort}`;
/** A server started by somebody else may be tested instead; import `servers/registre.ts`'s files there first. */
export const realBaseUrl = process.env['REAL_BASE_URL'] ?? `http://localhost:${realPort}`;
export const silentBaseUrl = `http://localhost:${silentPort}`;
export const startsReal = process.env['REAL_BASE_URL'] === undefined;

export const realDatabase = join(realTmp, 'portail.sqlite');
export const realLog = join(realTmp, 'bff.log');
export const realRegistre = join(realTmp, 'registre.csv');
export const silentDatabase = join(realTmp, 'cartes-muettes.sqlite');
export const silentLog = join(realTmp, 'cartes-muettes.log');
/** With the column of the former portal's passwords, which the other one has not. */
export const realRegistreTiers = join(realTmp, 'registre-tiers.csv');
export const realRegistreAssures = join(realTmp, 'registre-assurance-maladie.csv');
/** What every captcha of the real stack accepts. */
export const captchaAnswer = 'ESSAI';
/** One secret per line, as tests meet them; `canaries.spec.ts` looks for them everywhere. */
export const seenSecrets = join(realTmp, 'secrets.txt');
