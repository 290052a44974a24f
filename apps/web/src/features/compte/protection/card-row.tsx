import type { CompteView } from '@eps/contracts';
import { formatRpps } from '@eps/identifiers';
import Check from 'lucide-react/icons/check';
import IdCard from 'lucide-react/icons/id-card';
import { useConfirmByCard } from '../../../lib/confirm-identity/use-confirm-by-card.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { recently } from '../../../lib/times.fr.ts';
import { Button } from '../../../ui/button.tsx';
import { DefinitionRows } from '../../../ui/definition-rows.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { protectionTexts } from './texts.fr.ts';

const T = protectionTexts.identifiants;

interface CardRowProps {
  carte: CompteView['carte'];
  rpps: string;
}

/** The card that opens the account; showing one once is what links it. */
export function CardRow({ carte, rpps }: CardRowProps) {
  if (carte === null) return <NoCard />;
  return (
    <DefinitionRows
      rows={[
        {
          label: T.carte,
          value: T.psc,
          note: `${T.rpps(formatRpps(rpps))} · ${T.carteVue(recently(carte.utiliseeLe))}`,
          action: (
            <Tag kind="ok" icon={<Check aria-hidden="true" />}>
              {T.associee}
            </Tag>
          ),
        },
      ]}
    />
  );
}

function NoCard() {
  const card = useConfirmByCard();
  return (
    <>
      <DefinitionRows
        rows={[
          {
            label: T.carte,
            value: T.aucuneCarte,
            action: (
              <Button
                size="small"
                icon={<IdCard aria-hidden="true" size={20} />}
                busy={card.leaving}
                busyLabel={protectionTexts.versCarte}
                onClick={card.leave}
              >
                {T.associer}
              </Button>
            ),
          },
        ]}
      />
      {card.error === null ? null : (
        <div className="changement">
          <FailureNotice error={card.error} onRetry={card.leave} focused />
        </div>
      )}
    </>
  );
}
