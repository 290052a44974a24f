import type { InformationsView, LieuView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import MapPinOff from 'lucide-react/icons/map-pin-off';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Card } from '../../../ui/card.tsx';
import { DefinitionRows } from '../../../ui/definition-rows.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { HelpDisclosure } from '../../../ui/help-disclosure.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { informationsQuery } from './informations-query.ts';
import './informations.css';
import { PlaceRows, situationRows } from './place-rows.tsx';
import { ReportError } from './report-error.tsx';
import { StaffCards } from './staff-cards.tsx';
import { informationsTexts as T } from './texts.fr.ts';

/** « Informations professionnelles » (A12): what the registre says, place by place. */
export function InformationsSection() {
  const { data, error, refetch } = useQuery(informationsQuery(useEspaceId()));
  if (data === undefined)
    return error === null ? (
      <Loading text={T.chargement} rows={6} />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  const [main, ...others] = data.lieux;
  return (
    <div className="informations">
      <p className="informations__phrase">{T.phrase}</p>
      <Card title={T.identite} flush>
        <DefinitionRows rows={identityRows(data)} />
      </Card>
      {main === undefined ? (
        <EmptyState icon={<MapPinOff aria-hidden="true" size={32} />} title={T.aucunLieu}>
          {T.aucunLieuPourquoi}
        </EmptyState>
      ) : (
        <Card title={T.lieu} flush>
          <PlaceRows lieu={main} />
        </Card>
      )}
      {others.length === 0 ? null : <OtherPlaces places={others} />}
      <ReportError places={data.lieux} />
      {data.cartesDuPersonnel === null ? null : <StaffCards allowed={data.cartesDuPersonnel} />}
    </div>
  );
}

function OtherPlaces({ places }: { places: readonly LieuView[] }) {
  return (
    <Card title={T.autres}>
      {places.map((lieu) => (
        <HelpDisclosure key={lieu.id} title={T.titreLieu(lieu)}>
          <PlaceRows lieu={lieu} withSituation />
        </HelpDisclosure>
      ))}
    </Card>
  );
}

function identityRows(view: InformationsView) {
  const { nomComplet, profession, specialites, lieux, cartesDuPersonnel } = view;
  const [main] = lieux;
  return [
    { label: cartesDuPersonnel === null ? T.nom : T.raisonSociale, value: nomComplet },
    ...(profession === null ? [] : [{ label: T.profession, value: profession }]),
    ...(specialites.length === 0
      ? []
      : [{ label: T.specialite(specialites.length), value: specialites.join(', ') }]),
    ...(main === undefined ? [] : situationRows(main)),
  ];
}
