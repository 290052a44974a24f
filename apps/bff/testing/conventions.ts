import type { FormulaireConvention } from '@eps/contracts';
import { generateConvention, openConvention } from '@eps/domain';
import { lastToken } from '@eps/domain/testing';
import type { Answer, Browser } from './browser.ts';
import type { TestPortal } from './portal.ts';

export const FINESS = '750712184';
export const ROOT = '/api/tiers/convention';
export const UPLOADS = `${ROOT}/televersements`;

/** A form as the guide's screens show one filled in. */
export const form: FormulaireConvention = {
  finess: FINESS,
  raisonSociale: 'Centre de santé mutualiste Saint-Julien-en-Genevois – Annexe Nord',
  adresse: '3 Place du Marché',
  complement: 'Chez M. UN',
  codePostal: '74160',
  ville: 'Saint-Julien-en-Genevois',
  telephone: '04.50.49.12.34',
  fax: '',
  email: 'direction@centre-sante.example',
  responsable: 'Élodie Frêne',
  signataire: 'Noël D’Œuvre (directeur) \\ adjoint',
  informatiqueRaisonSociale: 'Logi-Santé',
  informatiqueResponsable: '',
  informatiqueTelephone: '+33 1 42 58 63 21',
  informatiqueFax: '',
  logiciel: 'TéléFact 4',
  transmission: 'concentrateur',
  concentrateur: 'Étoile Réseau',
};

export const PDF = Buffer.from(
  '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
  'latin1',
);

/** A PDF of exactly so many bytes. */
export function pdfOf(bytes: number): Buffer {
  return Buffer.concat([PDF, Buffer.alloc(bytes - PDF.length, 0x20)]);
}

/** A browser that holds a request whose document has been made: files may be sent. */
export async function withDepot(portal: TestPortal, numero = FINESS): Promise<Browser> {
  const { ctx } = portal;
  // What T4 does once its captcha is right, and the link of the mail, in another browser.
  const { conventionId } = await openConvention(ctx, { espace: 'tiers', numero });
  const visiteur = { navigateur: null, source: `192.0.2.${nextSource++ % 250}`, appareil: 'Test' };
  await generateConvention(
    ctx,
    { espace: 'tiers', conventionId, formulaire: { ...form, finess: numero } },
    visiteur,
  );
  const jeton = await lastToken(ctx, 'convention-generee');
  const browser = portal.browser();
  await browser.send('POST', `${ROOT}/depot/ouverture`, { jeton });
  ctx.clock.advanceSeconds(1);
  return browser;
}

let nextSource = 1;

export interface Announced {
  readonly nom?: string;
  readonly justificatif?: string;
  /** Upload-Length; null for Upload-Defer-Length. */
  readonly octets: number | null;
}

const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** tus: POST. */
export function create(browser: Browser, announced: Announced): Promise<Answer> {
  const { nom = 'convention.pdf', justificatif = 'convention', octets } = announced;
  return browser.send('POST', UPLOADS, undefined, {
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Metadata': `nom ${encode(nom)},justificatif ${encode(justificatif)}`,
      ...(octets === null ? { 'Upload-Defer-Length': '1' } : { 'Upload-Length': String(octets) }),
    },
  });
}

/** tus: PATCH. */
export function patch(
  browser: Browser,
  location: string,
  {
    offset = 0,
    raw,
    headers = {},
  }: { offset?: number; raw: Uint8Array; headers?: Record<string, string> },
): Promise<Answer> {
  return browser.send('PATCH', location, undefined, {
    raw,
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
      ...headers,
    },
  });
}

export function inspect(browser: Browser, location: string): Promise<Answer> {
  return browser.send('HEAD', location, undefined, { headers: { 'Tus-Resumable': '1.0.0' } });
}

export function locationOf(answer: Answer): string {
  const location = answer.headers.get('location');
  if (location === null) throw new Error(`No upload was made: ${answer.status} ${answer.text}`);
  return location;
}

/** A whole upload; the last answer. */
export async function upload(
  browser: Browser,
  content: Uint8Array,
  announced: Omit<Announced, 'octets'> = {},
): Promise<Answer> {
  const created = await create(browser, { ...announced, octets: content.length });
  if (created.status !== 201) return created;
  return patch(browser, locationOf(created), { raw: content });
}
