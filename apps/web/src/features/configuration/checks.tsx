import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import { useEspaceId } from '../../lib/espace-context.ts';
import { cardStatusQuery } from '../../lib/use-card.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { Tag } from '../../ui/tag.tsx';
import { checkBrowser } from './check-browser.ts';
import { configurationTexts } from './texts.fr.ts';
import { CLOCK_TOLERANCE_SECONDS, useClockGap } from './use-clock-gap.ts';

const T = configurationTexts.verifications;

interface Verdict {
  /** Null: nobody can tell. */
  readonly good: boolean | null;
  readonly told: string;
  /** The word of a bad one, where it is not theirs to mend. */
  readonly word?: string;
}

/** What can be known of the browser, its clock and the way to Pro Santé Connect, asked again on demand. */
export function Checks() {
  const [lacking, setLacking] = useState(checkBrowser);
  const clock = useClockGap();
  const card = useQuery({ ...cardStatusQuery(useEspaceId()), staleTime: 0 });
  const busy = clock.isFetching || card.isFetching;
  const again = (): void => {
    setLacking(checkBrowser());
    void clock.refetch();
    void card.refetch();
  };
  const rows = [
    { label: T.navigateur.nom, verdict: ofBrowser(lacking) },
    { label: T.horloge.nom, verdict: ofClock(clock) },
    { label: T.carte.nom, verdict: ofCard(card) },
    { label: T.lecteur.nom, verdict: { good: null, told: T.lecteur.limite } },
  ];
  return (
    <Card
      title={T.titre}
      flush
      action={
        <Button size="small" busy={busy} busyLabel={T.enCours} onClick={again}>
          {T.refaire}
        </Button>
      }
    >
      <div aria-live="polite" aria-busy={busy}>
        <DefinitionRows
          rows={rows.map(({ label, verdict }) => ({
            label,
            value: verdict?.told ?? T.enCours,
            action: verdict === null ? undefined : <VerdictTag {...verdict} />,
          }))}
        />
      </div>
    </Card>
  );
}

function ofBrowser(lacking: ReturnType<typeof checkBrowser>): Verdict {
  if (lacking === null) return { good: true, told: T.navigateur.bon };
  return {
    good: false,
    told: lacking === 'ancien' ? T.navigateur.ancien : T.navigateur.sansCookies,
  };
}

function ofClock({ data, isError }: ReturnType<typeof useClockGap>): Verdict | null {
  if (data === undefined) return isError ? { good: null, told: T.horloge.injoignable } : null;
  if (Math.abs(data) <= CLOCK_TOLERANCE_SECONDS) return { good: true, told: T.horloge.bon };
  const duree = T.duree(Math.abs(data));
  return { good: false, told: data > 0 ? T.horloge.avance(duree) : T.horloge.retard(duree) };
}

function ofCard(status: {
  data?: { disponible: boolean } | undefined;
  isError: boolean;
}): Verdict | null {
  if (status.data === undefined)
    return status.isError ? { good: null, told: T.carte.injoignable } : null;
  const good = status.data.disponible;
  return good ? { good, told: T.carte.bon } : { good, told: T.carte.absente, word: T.indisponible };
}

function VerdictTag({ good, word = T.aCorriger }: Verdict) {
  if (good === null)
    return (
      <Tag kind="neutral" icon={<CircleHelp aria-hidden="true" />}>
        {T.inconnu}
      </Tag>
    );
  return good ? (
    <Tag kind="ok" icon={<CircleCheck aria-hidden="true" />}>
      {T.bon}
    </Tag>
  ) : (
    <Tag kind="att" icon={<TriangleAlert aria-hidden="true" />}>
      {word}
    </Tag>
  );
}
