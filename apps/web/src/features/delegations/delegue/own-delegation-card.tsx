import CircleDot from 'lucide-react/icons/circle-dot';
import { calendarDayText } from '../../../lib/calendar-day.fr.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import type { OwnDelegation } from '../../../lib/own-delegations.ts';
import { serviceNames } from '../../../lib/service-names.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { FactList } from '../fact-list.tsx';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.propres;

interface OwnDelegationCardProps {
  delegation: OwnDelegation;
  onGiveUp: () => void;
}

/** One delegation, for who acts by it: whose, for what, until when; and the way out of it. */
export function OwnDelegationCard({ delegation, onGiveUp }: OwnDelegationCardProps) {
  const { services } = useEspace();
  const { titulaire, activite, finLe, courante, ouvre } = delegation;
  const facts = [
    { label: T.lignes.services, value: serviceNames(services, delegation.services) },
    ...(activite === null ? [] : [{ label: T.lignes.activite, value: activite }]),
    { label: T.lignes.fin, value: calendarDayText(finLe) },
  ];
  return (
    <Card
      title={titulaire}
      className="delegation"
      action={
        courante ? (
          <Tag kind="info" icon={<CircleDot aria-hidden="true" />}>
            {T.courante}
          </Tag>
        ) : undefined
      }
    >
      {ouvre ? null : (
        <Notice kind="info" className="delegation__avis">
          <p>{T.sansAcces}</p>
        </Notice>
      )}
      <FactList facts={facts} />
      <div className="delegation__actes">
        <Button size="small" look="danger" onClick={onGiveUp}>
          {T.renoncer}
          <span className="sr-only">{T.de(titulaire)}</span>
        </Button>
      </div>
    </Card>
  );
}
