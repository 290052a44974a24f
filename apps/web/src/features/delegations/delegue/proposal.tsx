import { calendarDayText } from '../../../lib/calendar-day.fr.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { serviceNames } from '../../../lib/service-names.ts';
import { Card } from '../../../ui/card.tsx';
import { DefinitionRows } from '../../../ui/definition-rows.tsx';
import type { Invitation } from './invitation-query.ts';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.invitation;

/** What is proposed: the services, the last day, the address one will sign in with. */
export function Proposal({ invitation: { services, finLe, email } }: { invitation: Invitation }) {
  const { services: declared } = useEspace();
  return (
    <Card title={T.propose} flush className="delegue__proposition">
      <DefinitionRows
        rows={[
          { label: T.services, value: serviceNames(declared, services) },
          { label: T.fin, value: calendarDayText(finLe) },
          { label: T.email, value: email },
        ]}
      />
    </Card>
  );
}
