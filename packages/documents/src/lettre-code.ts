import { getEspace, type CodeConfidentielDeclaration, type EspaceId } from '@eps/espaces';
import { formatFiness, formatRpps, recognize } from '@eps/identifiers';
import { cleanText } from './clean-text.ts';
import { drawLettre } from './draw-lettre.ts';
import { createSheet } from './sheet.ts';
import { fullDay, lettreTexts as texts, lettreUsages, longDay } from './texts.fr.ts';

/** What a letter that carries a code confidentiel says. Instants are ISO 8601 UTC, days are Paris's. */
export interface LettreCode {
  readonly espace: EspaceId;
  /** « C-2026-11-004412 » */
  readonly reference: string;
  /** « 2026-11-20 / 037 » */
  readonly lot: string;
  /** When it was laid out. */
  readonly le: string;
  /** Lines of the address block. */
  readonly destinataire: readonly string[];
  /** Normalised. */
  readonly numero: string;
  /** What the number is, which only a registre knows: both have the same form. The likeliest where it is not said. */
  readonly genreNumero?: 'AM' | 'FINESS';
  readonly code: string;
  readonly expireLe: string;
  /** Origin of the portal. */
  readonly publicUrl: string;
}

/** What does not wait for the letter to be laid out. */
export type LettreCodeDonnees = Omit<LettreCode, 'lot' | 'le'>;

/** Words of the letter, in reading order. */
export interface LettreContent {
  readonly numeroLabel: string;
  readonly numero: string;
  readonly titre: string;
  readonly codeLabel: string;
  readonly code: string;
  readonly regles: string;
  readonly etapes: ReturnType<(typeof lettreUsages)['inscription']['etapes']>;
  readonly garde: readonly string[];
  readonly lettre: CodeConfidentielDeclaration['lettre'];
}

/**
 * The letter of the 2023 guide, one A4 page for a window envelope (DL or C5), as a tagged PDF.
 * @throws Error in an espace that writes no such letter
 */
export async function renderLettreCode(lettre: LettreCode): Promise<Buffer> {
  const espace = getEspace(lettre.espace);
  const content = contentOf(lettre);
  const sheet = createSheet({
    espace,
    title: `${content.lettre.objet.replace(/\.$/u, '')} (${lettre.reference})`,
    le: new Date(lettre.le),
  });
  drawLettre(sheet, {
    espace,
    content,
    destinataire: lettre.destinataire.map((line) => cleanText(line, 200)),
    references: [texts.reference(lettre.reference), texts.lot(lettre.lot)],
    date: texts.date(content.lettre.ville, fullDay(lettre.le)),
  });
  return sheet.close();
}

/** The same letter as text, for who reads the demo mailbox. Its code is one of its lines. */
export function lettreCodeText(donnees: LettreCodeDonnees): string {
  const { lettre, numeroLabel, numero, codeLabel, code, regles, etapes, garde } =
    contentOf(donnees);
  const steps = etapes.map(([title, [strong, rest]]) => `${title}\n${strong}${rest}`);
  return [
    donnees.destinataire.join('\n'),
    texts.objet(lettre.objet),
    texts.appel,
    ...lettre.corps,
    `${texts.label(numeroLabel)} ${numero}\n${texts.label(codeLabel)} ${code}`,
    regles,
    ...steps,
    `${texts.salut}\n${lettre.service}`,
    garde.join('\n'),
    `${lettre.mentions}\n${texts.reference(donnees.reference)}`,
    '',
  ].join('\n\n');
}

function contentOf(donnees: LettreCodeDonnees): LettreContent {
  const declaration = getEspace(donnees.espace).codeConfidentiel;
  if (!declaration) throw new Error(`${donnees.espace} writes no letter`);
  const { usage, nom, lifetimeDays, lettre } = declaration;
  const usageTexts = lettreUsages[usage];
  const { label, shown } = showNumero(donnees, usage);
  const site = `${donnees.publicUrl.replace(/^https?:\/\//u, '')}/${donnees.espace}`;
  return {
    numeroLabel: label,
    numero: shown,
    titre: usageTexts.identifiants,
    codeLabel: texts.code(nom),
    code: groupCode(donnees.code),
    regles: usageTexts.regles(longDay(donnees.expireLe), lifetimeDays),
    etapes: usageTexts.etapes(site, label === texts.finess ? label : 'numéro'),
    garde: usageTexts.garde,
    lettre,
  };
}

/** « 75 001 234 6 », « 93 1 99001 4 »; numbers that are no FINESS as the person knows theirs. */
function showNumero(
  { numero, genreNumero }: LettreCodeDonnees,
  usage: CodeConfidentielDeclaration['usage'],
): { label: string; shown: string } {
  const clean = cleanText(numero, 40);
  // A N° AM has the form of a FINESS number, and often its key.
  if (usage === 'connexion') {
    const { candidates } = recognize(clean);
    const known = candidates.find(({ kind }) => kind === genreNumero) ?? candidates[0];
    const shown = known?.display ?? clean;
    return { label: lettreUsages.connexion.numero, shown };
  }
  const kinds = recognize(clean).candidates.filter(({ accepted }) => accepted);
  if (kinds.some(({ kind }) => kind === 'FINESS'))
    return { label: texts.finess, shown: formatFiness(clean) };
  const shown = kinds.some(({ kind }) => kind === 'RPPS') ? formatRpps(clean) : clean;
  return { label: lettreUsages[usage].numero, shown };
}

/** « K7RM 4XWD 2P » */
function groupCode(code: string): string {
  return cleanText(code, 20).replace(/(.{4})(?=.)/gu, '$1\u00a0');
}
