import { openDepot } from '@eps/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { isLinkRefused } from '../../../lib/is-link-refused.ts';
import { forgetToken } from '../../../lib/link-token.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { conventionQuery } from '../convention-query.ts';
import { conventionWords, depotWords } from '../texts.fr.ts';

const T = depotWords.ouvrir;

interface OpenDepositProps {
  jeton: string;
  onOpened: () => void;
}

/** The one human click that opens the deposit here (spec, rule 3): mail scanners open links too. */
export function OpenDeposit({ jeton, onOpened }: OpenDepositProps) {
  const { id: espace, organisation } = useEspace();
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: () => call(openDepot, { params: { espace }, body: { jeton } }),
    onSuccess: (view) => {
      client.setQueryData(conventionQuery(espace).queryKey, view);
      forgetToken();
      onOpened();
    },
  });
  return (
    <WizardLayout>
      <PageTitle
        key="ouvrir"
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={open.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <FailureNotice error={open.error} onRetry={() => open.mutate()} focused />
      <FormActions>
        {isLinkRefused(open.error) ? (
          <ButtonLink look="main" to={pathsOf(espace).premiereConnexion}>
            {conventionWords.fermee.commencer}
          </ButtonLink>
        ) : (
          <Button
            look="main"
            busy={open.isPending}
            busyLabel={T.envoi}
            onClick={() => {
              if (!open.isPending) open.mutate();
            }}
          >
            {T.bouton}
          </Button>
        )}
      </FormActions>
      <p className="convention-note">{T.valable}</p>
    </WizardLayout>
  );
}
