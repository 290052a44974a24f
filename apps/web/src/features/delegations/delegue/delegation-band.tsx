import UserRoundCheck from 'lucide-react/icons/user-round-check';
import { calendarDayText } from '../../../lib/calendar-day.fr.ts';
import { useOwnDelegations } from '../../../lib/own-delegations.ts';
import './delegation-band.css';
import { bandTexts as T } from './band.texts.fr.ts';

export interface DelegationBandProps {
  titulaire: string;
  delegue: string;
}

/** On every page of a delegate: in whose espace they are, until when, and under which name. */
export function DelegationBand({ titulaire, delegue }: DelegationBandProps) {
  const finLe = useOwnDelegations(true)?.find(({ courante }) => courante)?.finLe;
  return (
    <div className="delegation-band" role="region" aria-label={T.region}>
      <p className="container">
        <UserRoundCheck aria-hidden="true" size={20} />
        <span>
          {T.pour} <strong>{titulaire}</strong>
          {finLe === undefined ? null : (
            <>
              {' '}
              {T.jusquau} <time dateTime={finLe}>{calendarDayText(finLe)}</time>
            </>
          )}
          . {T.session(delegue)}
        </span>
      </p>
    </div>
  );
}
