import { requestDelegueReset } from '@eps/contracts';
import { useLocation } from 'react-router';
import { call } from '../../../lib/api.ts';
import { firstFault } from '../../../lib/contract-faults.ts';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { EmailRequest } from '../../../lib/email-request.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { RequestSent } from '../../../lib/request-sent.tsx';
import './delegue.css';
import type { DoorState } from './door-state.ts';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.oubli;

/** Asks for a link to another password. */
export function OubliDelegueScreen() {
  const espace = useEspaceId();
  const known = ((useLocation().state ?? {}) as DoorState).email;
  return (
    <EmailRequest
      words={T}
      known={known}
      back={delegationPathsOf(espace).connexion}
      className="delegue__form"
      faultOf={(email) => firstFault(requestDelegueReset, { email })}
      send={(email) => call(requestDelegueReset, { params: { espace }, body: { email } })}
      Sent={Sent}
    />
  );
}

function Sent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const espace = useEspaceId();
  return (
    <RequestSent
      words={T}
      lead={
        <>
          {T.faitAvant}
          <strong>{email}</strong>
          {T.faitApres}
        </>
      }
      otherWay={{ to: pathsOf(espace).assistance, text: T.assistance }}
      back={delegationPathsOf(espace).connexion}
      onAgain={onAgain}
    />
  );
}
