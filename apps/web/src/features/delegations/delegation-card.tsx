import type { DelegationView } from '@eps/contracts';
import CircleCheck from 'lucide-react/icons/circle-check';
import MailX from 'lucide-react/icons/mail-x';
import Mail from 'lucide-react/icons/mail';
import { useEffect, useRef } from 'react';
import { calendarDayText } from '../../lib/calendar-day.fr.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { longDayOf } from '../../lib/long-day.fr.ts';
import { serviceNames } from '../../lib/service-names.ts';
import { recently, timeOfDay } from '../../lib/times.fr.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type Fact, FactList } from './fact-list.tsx';
import { fullName } from './full-name.ts';
import { delegationTexts as T } from './texts.fr.ts';

interface DelegationCardProps {
  delegation: DelegationView;
  /** Its form has just been left: « Modifier » takes the focus back. */
  focused: boolean;
  resending: boolean;
  onChange: () => void;
  onResend: () => void;
  onRemove: () => void;
}

/** One delegation: whose, for what, until when, what became of it; and what its owner may do. */
export function DelegationCard(props: DelegationCardProps) {
  const { delegation, focused, resending, onChange, onResend, onRemove } = props;
  const nom = fullName(delegation);
  const about = <span className="sr-only">{T.de(nom)}</span>;
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) change.current?.focus();
  }, [focused]);
  return (
    <Card title={nom} action={<StateTag delegation={delegation} />} className="delegation">
      <Facts delegation={delegation} />
      <div className="delegation__actes">
        <Button size="small" ref={change} onClick={onChange}>
          {T.modifier}
          {about}
        </Button>
        {delegation.etat === 'active' ? null : (
          <Button size="small" busy={resending} busyLabel={T.renvoi} onClick={onResend}>
            {T.renvoyer}
            {about}
          </Button>
        )}
        <Button size="small" look="danger" onClick={onRemove}>
          {T.retirer}
          {about}
        </Button>
      </div>
    </Card>
  );
}

function StateTag({ delegation: { etat, invitationExpireLe } }: { delegation: DelegationView }) {
  if (etat === 'active')
    return (
      <Tag kind="ok" icon={<CircleCheck aria-hidden="true" />}>
        {T.etats.active}
      </Tag>
    );
  return invitationExpireLe === null ? (
    <Tag kind="att" icon={<MailX aria-hidden="true" />}>
      {T.etats.expiree}
    </Tag>
  ) : (
    <Tag kind="info" icon={<Mail aria-hidden="true" />}>
      {T.etats.envoyee}
    </Tag>
  );
}

function Facts({ delegation }: { delegation: DelegationView }) {
  const { services } = useEspace();
  const { email, activite, finLe } = delegation;
  const facts = [
    { label: T.lignes.email, value: email },
    { label: T.lignes.services, value: serviceNames(services, delegation.services) },
    ...(activite === null ? [] : [{ label: T.lignes.activite, value: activite }]),
    { label: T.lignes.fin, value: calendarDayText(finLe) },
    lastFact(delegation),
  ];
  return <FactList facts={facts} />;
}

function lastFact({ etat, invitationExpireLe, derniereConnexionLe }: DelegationView): Fact {
  if (etat === 'active') {
    const value = derniereConnexionLe === null ? T.jamais : recently(derniereConnexionLe);
    return { label: T.lignes.connexion, value };
  }
  const value =
    invitationExpireLe === null
      ? T.aRenvoyer
      : T.valable(longDayOf(invitationExpireLe), timeOfDay(invitationExpireLe));
  return { label: T.lignes.invitation, value };
}
