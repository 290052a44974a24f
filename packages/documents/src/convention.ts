import { getEspace, type EspaceId } from '@eps/espaces';
import { cleanText } from './clean-text.ts';
import { drawConvention } from './draw-convention.ts';
import { createSheet } from './sheet.ts';
import { conventionTexts as texts, longDay } from './texts.fr.ts';

/** A request of convention, as it is printed to be dated and signed. */
export interface Convention {
  readonly espace: EspaceId;
  /** « DEMANDE DE CONVENTION DE TELETRANSMISSION » */
  readonly titre: string;
  /** Of the request, null before it has one. */
  readonly reference: string | null;
  /** When it was made, ISO 8601 UTC. */
  readonly le: string;
  /** In reading order; a section is what follows one another under the same name. */
  readonly valeurs: readonly ConventionValeur[];
  /** Paragraphs above the signature. */
  readonly engagement: readonly string[];
}

export interface ConventionValeur {
  readonly section: string;
  readonly label: string;
  /** Empty: a line is left to be filled in by hand. */
  readonly value: string;
}

export interface ConventionSection {
  readonly titre: string;
  readonly valeurs: readonly ConventionValeur[];
}

/** The convention as a tagged PDF of as many A4 pages as its values ask for. */
export async function renderConvention(convention: Convention): Promise<Buffer> {
  const { titre, reference, le } = convention;
  const espace = getEspace(convention.espace);
  const sheet = createSheet({ espace, title: cleanText(titre, 200), le: new Date(le) });
  drawConvention(sheet, {
    espace,
    titre,
    references: [
      ...(reference === null ? [] : [texts.reference(cleanText(reference, 60))]),
      texts.le(longDay(le)),
    ],
    sections: sectionsOf(convention.valeurs),
    engagement: convention.engagement,
  });
  return sheet.close();
}

function sectionsOf(valeurs: readonly ConventionValeur[]): ConventionSection[] {
  const sections: { titre: string; valeurs: ConventionValeur[] }[] = [];
  for (const valeur of valeurs) {
    const last = sections.at(-1);
    if (last?.titre === valeur.section) last.valeurs.push(valeur);
    else sections.push({ titre: valeur.section, valeurs: [valeur] });
  }
  return sections;
}
