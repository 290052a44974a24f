import type { LieuView } from '@eps/contracts';
import { telephoneText, telephoneUrl } from '../../../lib/telephone.fr.ts';
import { DefinitionRows, type DefinitionRow } from '../../../ui/definition-rows.tsx';
import { informationsTexts as T } from './texts.fr.ts';

interface PlaceRowsProps {
  lieu: LieuView;
  /** With what is said once above of the main place. */
  withSituation?: boolean;
}

/** One place: its number, where it is, and the caisse that manages it. */
export function PlaceRows({ lieu, withSituation = false }: PlaceRowsProps) {
  const { genre, raisonSociale, numero, adresse, codePostal, ville } = lieu;
  return (
    <DefinitionRows
      rows={[
        { label: T.genre, value: genre, note: raisonSociale ?? undefined },
        { label: T.numero, value: numero ?? T.nonRenseigne },
        { label: T.adresse, value: adresse || T.nonRenseigne },
        { label: T.codePostal, value: codePostal || T.nonRenseigne },
        { label: T.ville, value: ville || T.nonRenseigne },
        ...(withSituation ? situationRows(lieu) : []),
        ...caisseRows(lieu),
      ]}
    />
  );
}

/** « Situation conventionnelle » and « Agrément radio », where the registre has them. */
export function situationRows({ situationConventionnelle, agrementRadio }: LieuView) {
  return [
    ...(situationConventionnelle === null
      ? []
      : [{ label: T.situation, value: situationConventionnelle }]),
    ...(agrementRadio === null
      ? []
      : [{ label: T.agrement, value: agrementRadio ? T.oui : T.non }]),
  ];
}

function caisseRows({ caisse }: LieuView): DefinitionRow[] {
  if (caisse === null) return [];
  const { code, nom, adresse, telephone } = caisse;
  return [
    {
      label: T.caisse,
      value: <span className="informations__ligne">{code}</span>,
      note: [nom, adresse]
        .filter((line) => line !== null)
        .map((line) => (
          <span key={line} className="informations__ligne">
            {line}
          </span>
        )),
    },
    ...(telephone === null
      ? []
      : [
          {
            label: T.telephone,
            value: <a href={telephoneUrl(telephone)}>{telephoneText(telephone)}</a>,
          },
        ]),
  ];
}
