import {
  conventionSections,
  conventionTexts,
  type ChampConvention,
  type FormulaireConvention,
} from '@eps/contracts';
import { renderConvention, type Convention } from '@eps/documents';
import type { EspaceId } from '@eps/espaces';
import { demandConvention } from './demand-convention.ts';

const { sections, champs, transmissions } = conventionTexts;

/** What the document says: every value typed, in the order of the form. */
export function conventionContent(
  espace: EspaceId,
  form: FormulaireConvention,
  { le, suivi }: { readonly le: Date; readonly suivi: string },
): Convention {
  const { titres, engagement } = demandConvention(espace);
  const names: readonly (keyof typeof conventionSections)[] = [
    'professionnel',
    'informatique',
    'technique',
  ];
  return {
    espace,
    titre: titres.demande,
    reference: suivi,
    le: le.toISOString(),
    valeurs: names.flatMap((name) =>
      conventionSections[name].map((champ) => ({
        section: sections[name],
        label: champs[champ],
        value: valueOf(form, champ),
      })),
    ),
    engagement,
  };
}

export function renderConventionOf(
  espace: EspaceId,
  form: FormulaireConvention,
  made: { readonly le: Date; readonly suivi: string },
): Promise<Buffer> {
  return renderConvention(conventionContent(espace, form, made));
}

/** The name of the file: a number has letters and digits only. */
export function documentName({ finess }: FormulaireConvention): string {
  return `convention-${finess}.pdf`;
}

function valueOf(form: FormulaireConvention, champ: ChampConvention): string {
  // The option says « Saisissez son nom ci dessous: », which is no answer on paper.
  return champ === 'transmission'
    ? transmissions[form.transmission].replace(' - Saisissez son nom ci dessous:', '')
    : form[champ];
}
