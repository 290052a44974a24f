import { describe, expect, it } from 'vitest';
import { pdfInfo, pdfText, pdftotextIsThere } from '../testing/pdf-text.ts';
import { lettreCodeText, renderLettreCode, type LettreCode } from './lettre-code.ts';

const lettre: LettreCode = {
  espace: 'tiers',
  reference: 'C-2026-11-004412',
  lot: '2026-11-20 / 037',
  le: '2026-11-20T09:00:00.000Z',
  destinataire: [
    'PHARMACIE DES TROIS-FONTAINES',
    'MME GENEVIÈVE MARTIN-DUROCHER',
    'BÂTIMENT C',
    '12 PLACE DE LA FONTAINE',
    '75012 PARIS',
  ],
  numero: '750012346',
  code: 'K7RM4XWD2P',
  expireLe: '2026-12-20T09:00:00.000Z',
  publicUrl: 'https://portail.example',
};

describe('the letter as a file', () => {
  it('is tagged, titled and French, with its fonts in it', async () => {
    const raw = (await renderLettreCode(lettre)).toString('latin1');
    expect(raw).toMatch(/^%PDF-1\.7/);
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('/Lang (fr-FR)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/FontFile2');
  });

  it('says its code nowhere but on the page', async () => {
    const raw = (await renderLettreCode(lettre)).toString('latin1');
    expect(raw).not.toMatch(/K7RM|K7RM4XWD2P/);
  });

  it('says the same each time it is laid out', async () => {
    const [first, second] = await Promise.all([renderLettreCode(lettre), renderLettreCode(lettre)]);
    // Only the identifier of the file (PDF 32000-1, §14.4) is its own.
    const body = (pdf: Buffer) => pdf.toString('latin1').replace(/\/ID \[[^\]]*\]/g, '');
    expect(body(first)).toBe(body(second));
  });

  it('is not written by an espace that declares no letter', async () => {
    await expect(renderLettreCode({ ...lettre, espace: 'ordre' })).rejects.toThrow('no letter');
  });
});

describe.skipIf(!pdftotextIsThere)('the letter as read (pdftotext)', () => {
  it('shows all it must, accents and no-break spaces right', async () => {
    const text = pdfText(await renderLettreCode(lettre));
    for (const said of [
      ...lettre.destinataire,
      'Mutuelle complémentaire ESPACE TIERS PRO DE SANTE',
      'creationcompte@mutcomplementaire.example',
      'Nos réf. : C-2026-11-004412',
      'Lot 2026-11-20 / 037',
      'Paris, le vendredi 20 novembre 2026',
      'Objet : Note d’information relative à la création de votre Espace Tiers.',
      'afin d’accéder à l’ensemble de vos décomptes et de vos données.',
      '75 001 234 6 K7RM 4XWD 2P',
      'Valable jusqu’au 20 décembre 2026, pour une seule activation.',
      'portail.example/tiers',
      'Cordialement, Le service Relations avec les professionnels de santé',
      'Vous n’avez rien demandé ? Ne faites rien',
      'livre II du Code de la mutualité. Page 1/1.',
    ])
      expect(text).toContain(said);
  });

  it('holds one tagged page, whatever it is given', async () => {
    const long = 'É'.repeat(10_000);
    const hostile = '(\\) \u202egpj.exe\u202c \u200b\u0000\r\n<<>> stream endobj %\ud800';
    for (const value of [long, 'mot '.repeat(2_500), hostile, '']) {
      const destinataire = [value, value, value, value, value, '75012 PARIS'];
      const pdf = await renderLettreCode({ ...lettre, destinataire, numero: value });
      expect(pdfInfo(pdf)).toMatch(/Tagged: +yes\n[^]*Pages: +1\n/);
      const text = pdfText(pdf);
      expect(text).toContain('75012 PARIS');
      expect(text).toContain('K7RM 4XWD 2P');
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it('has a structure in reading order', async () => {
    const structure = pdfInfo(await renderLettreCode(lettre), '-struct-text');
    const order = ['H1', 'Objet', 'H2', 'Vos identifiants', 'K7RM', 'Cordialement', 'Vous n’avez'];
    const found = order.map((word) => structure.indexOf(word));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((left, right) => left - right));
  });

  it('writes letters that French does not use as they are', async () => {
    const destinataire = ['MME ŁUCJA ŠŤASTNÁ ÆGIR-ŒUVRE', '日本', '75012 PARIS'];
    const text = pdfText(await renderLettreCode({ ...lettre, destinataire }));
    expect(text).toContain('MME ŁUCJA ŠŤASTNÁ ÆGIR-ŒUVRE');
    expect(text).toContain('??');
  });
});

describe('the letter as text', () => {
  it('says what the page says', () => {
    const text = lettreCodeText(lettre);
    expect(text).toContain('FINESS\u00a0: 75\u00a0001\u00a0234\u00a06');
    expect(text.replaceAll('\u00a0', '')).toContain(lettre.code);
    expect(text).toContain('20\u00a0décembre\u00a02026');
  });

  it('of a provisional password says how it is typed, how long it lives, and until when', () => {
    const text = lettreCodeText({ ...lettre, espace: 'assurance-maladie', numero: '931990014' });
    const read = text.replaceAll('\u00a0', ' ');
    expect(read).toContain('Votre N° AM ou FINESS : 93 199 001 4');
    expect(read).toContain('Votre mot de passe provisoire : K7RM 4XWD 2P');
    expect(read).toContain('Valable 30 jours, jusqu’au 20 décembre 2026');
    expect(read).toContain('portail.example/assurance-maladie');
    expect(read).toContain('1. Ouvrez la page de connexion');
    expect(read).not.toMatch(/code|tiers|inscription/);
  });

  it('prints a number of the Assurance Maladie as the portal does', () => {
    const number = { espace: 'assurance-maladie', numero: '931990014' } as const;
    const read = (genreNumero: 'AM' | 'FINESS'): string =>
      lettreCodeText({ ...lettre, ...number, genreNumero }).replaceAll('\u00a0', ' ');
    expect(read('AM')).toContain('Votre N° AM ou FINESS : 93 1 99001 4');
    expect(read('FINESS')).toContain('Votre N° AM ou FINESS : 93 199 001 4');
  });

  it('calls a number that is no FINESS by another name', () => {
    const text = lettreCodeText({ ...lettre, numero: '99700218896' });
    expect(text).toContain('Votre N° tiers');
    expect(text).not.toContain('FINESS');
  });
});
