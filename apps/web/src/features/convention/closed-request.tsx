import { openConventionSignedIn } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import FilePenLine from 'lucide-react/icons/file-pen-line';
import MailOpen from 'lucide-react/icons/mail-open';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import { conventionQuery } from './convention-query.ts';
import { conventionWords } from './texts.fr.ts';

const T = conventionWords.fermee;

/** No request in this browser: one begins with the number (T4), or at once for who is signed in. */
export function ClosedRequest() {
  const { id, organisation, convention } = useEspace();
  const { data: session } = useSession();
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: () => call(openConventionSignedIn, { params: { espace: id } }),
    onSuccess: (view) => client.setQueryData(conventionQuery(id).queryKey, view),
  });
  const titre = convention?.titres.demande ?? '';
  const signedIn = (session?.compte ?? null) !== null;
  return (
    <WizardLayout>
      <PageTitle key="fermee" documentTitle={`${titre} — ${organisation.nom}`}>
        {titre}
      </PageTitle>
      <FailureNotice error={open.error} onRetry={() => open.mutate()} focused />
      <EmptyState
        icon={<FilePenLine aria-hidden="true" size={40} strokeWidth={1.6} />}
        title={T.titre}
        action={
          signedIn ? (
            <Button
              look="main"
              busy={open.isPending}
              busyLabel={T.envoi}
              onClick={() => {
                if (!open.isPending) open.mutate();
              }}
            >
              {T.connecte}
            </Button>
          ) : (
            <ButtonLink look="main" to={pathsOf(id).premiereConnexion}>
              {T.commencer}
            </ButtonLink>
          )
        }
      >
        {T.phrase}
      </EmptyState>
      <OtherWay icon={<MailOpen aria-hidden="true" />} title={T.lienTitre}>
        <p>{T.lien}</p>
      </OtherWay>
    </WizardLayout>
  );
}
