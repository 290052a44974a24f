import { describe, expect, it } from 'vitest';
import { pdfInfo, pdfText, pdftotextIsThere } from '../testing/pdf-text.ts';
import { renderConvention, type Convention } from './convention.ts';

const SECTIONS = [
  'PROFESSIONNEL DE SANTE / ETABLISSEMENT',
  'SERVICE INFORMATIQUE',
  'PROCESSUS / DONNEES TECHNIQUES',
] as const;
const valeurs = SECTIONS.flatMap((section, index) =>
  [1, 2, 3, 4, 5].map((field) => ({
    section,
    label: `Champ ${index}.${field}`,
    value: `Valeur n° ${index}.${field} (été) \\ « œuvre »`,
  })),
);
const convention: Convention = {
  espace: 'tiers',
  titre: 'DEMANDE DE CONVENTION DE TELETRANSMISSION',
  reference: 'CV-0001',
  le: '2026-11-20T09:00:00.000Z',
  valeurs,
  engagement: ['Je demande à conclure une convention de télétransmission.'],
};

it('is a tagged French file', async () => {
  const raw = (await renderConvention(convention)).toString('latin1');
  expect(raw).toContain('/MarkInfo');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toContain('/Lang (fr-FR)');
});

describe.skipIf(!pdftotextIsThere)('the convention as read (pdftotext)', () => {
  it('bears every section, label and value, and room to sign, on one page', async () => {
    const pdf = await renderConvention(convention);
    const text = pdfText(pdf);
    expect(text).toContain(convention.titre);
    for (const section of SECTIONS) expect(text.split(section)).toHaveLength(2);
    for (const { label, value } of valeurs) expect(text).toContain(`${label} ${value}`);
    expect(text).toContain('Fait à Le Nom, signature et cachet');
    expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
    expect(pdfInfo(pdf)).toMatch(/Pages: +1\n/);
  });

  it('takes values of 10 000 characters on as many pages as they ask for', async () => {
    for (const filling of ['x'.repeat(10_000), 'été '.repeat(2_500)]) {
      const long = valeurs.map((valeur) => ({ ...valeur, value: filling }));
      const pdf = await renderConvention({ ...convention, valeurs: [...long, ...valeurs] });
      const text = pdfText(pdf);
      for (const { value } of valeurs) expect(text).toContain(value);
      expect(text).toContain('Nom, signature et cachet');
      expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
    }
  }, 30_000);

  it('lets no value steer the reader', async () => {
    const value = '\u202eelbissop\u202c) ET (\\) \u2066x\u2069 \u0007y';
    const pdf = await renderConvention({
      ...convention,
      valeurs: [{ section: 'A', label: 'B', value }],
    });
    expect(pdfText(pdf)).toContain('elbissop) ET (\\) x y');
  });

  it('leaves a blank where there is no value', async () => {
    const blank = [{ section: 'A', label: 'N° de fax', value: '' }];
    const text = pdfText(await renderConvention({ ...convention, valeurs: blank }));
    expect(text).toContain('N° de fax Je demande');
  });
});
