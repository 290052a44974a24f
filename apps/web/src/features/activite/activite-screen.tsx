import { useQuery } from '@tanstack/react-query';
import Inbox from 'lucide-react/icons/inbox';
import { activitesQuery, type ActiviteView, useChooseActivite } from '../../lib/activites.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ActiviteCard } from './activite-card.tsx';
import { activiteTexts as T } from './texts.fr.ts';

/** A6: somebody with several activities says for which one they sign in, or changes. */
export function ActiviteScreen() {
  const { id, organisation } = useEspace();
  const { data, error, refetch } = useQuery(activitesQuery(id));
  const choose = useChooseActivite();
  return (
    <div className="choices container">
      <PageTitle
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={(data === undefined && error !== null) || choose.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <FailureNotice error={choose.error} />
      {data === undefined ? (
        error === null ? (
          <Loading text={T.chargement} />
        ) : (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Choices
          {...data}
          chosen={choose.isPending ? choose.variables.id : null}
          onChoose={(activite) => {
            if (!choose.isPending) choose.mutate(activite);
          }}
        />
      )}
    </div>
  );
}

interface ChoicesProps {
  activites: readonly ActiviteView[];
  courante: string | null;
  /** The one being opened. */
  chosen: string | null;
  onChoose: (activite: ActiviteView) => void;
}

function Choices({ activites, courante, chosen, onChoose }: ChoicesProps) {
  const { assistance } = pathsOf(useEspace().id);
  if (activites.length === 0)
    return (
      <EmptyState
        icon={<Inbox aria-hidden="true" size={32} />}
        title={T.aucune}
        action={<ButtonLink to={assistance}>{T.assistance}</ButtonLink>}
      >
        {T.aucunePourquoi}
      </EmptyState>
    );
  return (
    <>
      <ul className="choices__list" aria-label={T.liste}>
        {activites.map((activite) => (
          <li key={activite.id}>
            <ActiviteCard
              activite={activite}
              current={activite.id === courante}
              busy={activite.id === chosen}
              waiting={chosen !== null && activite.id !== chosen}
              onChoose={() => onChoose(activite)}
            />
          </li>
        ))}
      </ul>
      {/* What changes inside a button is not said. */}
      <p className="sr-only" role="status">
        {chosen === null ? '' : T.envoi}
      </p>
    </>
  );
}
