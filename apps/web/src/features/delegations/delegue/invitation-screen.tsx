import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeadLink } from '../../../lib/dead-link.tsx';
import { delegationPathsOf } from '../../../lib/delegation-paths.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { heldToken } from '../../../lib/link-token.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { WizardLayout } from '../../../ui/wizard-layout.tsx';
import './delegue.css';
import { invitationQuery } from './invitation-query.ts';
import { LiveInvitation } from './live-invitation.tsx';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.invitation;

/** What the link of an invitation opens: who proposes what, and the one click that accepts. */
export function InvitationScreen() {
  const { id: espace, organisation } = useEspace();
  const [jeton] = useState(() => heldToken());
  const { data, error, refetch } = useQuery(invitationQuery(espace, jeton));
  const [dead, setDead] = useState<Error | null>(null);
  const refused = dead ?? error;
  if (jeton === null || refused !== null)
    return (
      <DeadLink
        error={refused}
        titre={T.titreOnglet}
        advice={T.conseil}
        onRetry={() => void refetch()}
      >
        <ButtonLink look="main" to={delegationPathsOf(espace).connexion}>
          {delegueTexts.lien.connexion}
        </ButtonLink>
        <ButtonLink look="tertiary" to={pathsOf(espace).assistance}>
          {delegueTexts.lien.assistance}
        </ButtonLink>
      </DeadLink>
    );
  if (data !== undefined)
    return <LiveInvitation jeton={jeton} invitation={data} onDead={setDead} />;
  return (
    <WizardLayout>
      <PageTitle documentTitle={`${T.titreOnglet} — ${organisation.nom}`}>
        {T.titreOnglet}
      </PageTitle>
      <p className="delegue__attente" role="status">
        {delegueTexts.lien.examen}
      </p>
    </WizardLayout>
  );
}
