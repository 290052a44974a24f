import { getAssistance } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import Landmark from 'lucide-react/icons/landmark';
import SearchX from 'lucide-react/icons/search-x';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OrganismeTexts } from './by-espace.fr.ts';
import { findOrganismes, type Organisme } from './find-organismes.ts';
import { OrganismeCard } from './organisme-card.tsx';
import { assistanceTexts } from './texts.fr.ts';

const common = assistanceTexts.organismes;

/** Shown before anything is typed; the others come on demand. */
const FIRST_COUNT = 6;

/** Search of a local office, in the words of the espace; what is looked for stands in the address. */
export function OrganismeSearch({ texts: T }: { texts: OrganismeTexts }) {
  const { id: espace } = useEspace();
  const [search, setSearch] = useSearchParams();
  // Kept here too: the router moves on in a transition, too late for a field being typed in.
  const [typed, setTyped] = useState(() => search.get('q') ?? '');
  const assistance = useQuery({
    queryKey: ['assistance', espace],
    queryFn: ({ signal }) => call(getAssistance, { params: { espace }, signal }),
    staleTime: 600_000,
  });
  const look = (value: string): void => {
    setTyped(value);
    setSearch(value === '' ? {} : { q: value }, { replace: true, preventScrollReset: true });
  };
  return (
    <section aria-labelledby="organismes">
      <h2 id="organismes">{T.titre}</h2>
      <div role="search">
        <TextField
          label={T.champ}
          hint={T.aide}
          type="search"
          name="q"
          autoComplete="off"
          value={typed}
          onChange={(event) => look(event.target.value)}
        />
      </div>
      {assistance.data ? (
        <Results
          texts={T}
          key={typed === '' ? 'tous' : 'cherches'}
          organismes={assistance.data.organismes}
          typed={typed}
          onClear={() => look('')}
        />
      ) : assistance.isError ? (
        <FailureNotice error={assistance.error} onRetry={() => void assistance.refetch()} />
      ) : (
        <Loading text={T.chargement} />
      )}
    </section>
  );
}

interface ResultsProps {
  texts: OrganismeTexts;
  organismes: readonly Organisme[];
  typed: string;
  onClear: () => void;
}

function Results({ texts: T, organismes, typed, onClear }: ResultsProps) {
  const { email } = useEspace().organisation.contact;
  const [all, showAll] = useState(typed !== '');
  if (organismes.length === 0) {
    return (
      <EmptyState icon={<Landmark aria-hidden="true" size={32} />} title={T.vide}>
        {common.videPourquoi(email)}
      </EmptyState>
    );
  }
  const found = findOrganismes(organismes, typed);
  const shown = all ? found : found.slice(0, FIRST_COUNT);
  return (
    <>
      <p className="assistance__nombre" role="status">
        {shown.length < found.length
          ? T.tousAffiches(shown.length, found.length)
          : T.trouves(found.length)}
      </p>
      {found.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden="true" size={32} />}
          title={T.aucun(typed)}
          action={<Button onClick={onClear}>{common.effacer}</Button>}
        >
          {T.aucunPourquoi}
        </EmptyState>
      ) : (
        <ul className="assistance__conseils">
          {shown.map((organisme) => (
            <OrganismeCard key={organisme.code} organisme={organisme} />
          ))}
        </ul>
      )}
      {shown.length < found.length ? (
        <Button onClick={() => showAll(true)}>{T.voirTous(found.length)}</Button>
      ) : null}
    </>
  );
}
