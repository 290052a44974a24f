import { requestReset } from '@eps/contracts';
import { Link } from 'react-router';
import { call } from '../../lib/api.ts';
import { firstFault } from '../../lib/contract-faults.ts';
import { EmailRequest } from '../../lib/email-request.tsx';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import './identifiants-oublies.css';
import { ResetPanel } from './reset-panel.tsx';
import { ResetSent } from './reset-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

/** O9: asks for a reset link by one’s address. */
export function ResetByEmail() {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  return (
    <EmailRequest
      words={T}
      back={paths.identifiantsOublies}
      aside={<ResetPanel />}
      faultOf={(email) => firstFault(requestReset, { email })}
      send={(email) => call(requestReset, { params: { espace }, body: { email } })}
      Sent={ResetSent}
    >
      <p className="oublis__inconnue">
        <Link to={paths.parcours('recuperation')}>{T.inconnue}</Link>
      </p>
    </EmailRequest>
  );
}
