import { followConvention } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../lib/api.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { heldNumber, heldToken } from '../../../lib/link-token.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormActions, WizardLayout } from '../../../ui/wizard-layout.tsx';
import '../convention.css';
import { conventionWords, suiviWords as T } from '../texts.fr.ts';
import { FollowedRequest } from './followed-request.tsx';

/** Where a deposited request stands, by its number and the mailed link, without an account. */
export function SuiviScreen() {
  const { id: espace, organisation } = useEspace();
  const [jeton] = useState(() => heldToken());
  const [numero, setNumero] = useState(() => heldNumber() ?? '');
  const follow = useMutation({
    mutationFn: () =>
      call(followConvention, { params: { espace }, body: { numero, jeton: jeton ?? '' } }),
  });
  const documentTitle = `${T.titre} — ${organisation.nom}`;
  if (follow.data !== undefined)
    return <FollowedRequest followed={follow.data} documentTitle={documentTitle} />;
  if (jeton === null)
    return (
      <WizardLayout>
        <PageTitle key="sans-lien" documentTitle={documentTitle} lead={T.sansLienPhrase}>
          {T.sansLien}
        </PageTitle>
        <FormActions>
          <ButtonLink look="main" to={pathsOf(espace).connexion}>
            {conventionWords.retour}
          </ButtonLink>
        </FormActions>
      </WizardLayout>
    );
  const send = (): void => {
    if (!follow.isPending) follow.mutate();
  };
  return (
    <WizardLayout>
      <PageTitle key="numero" documentTitle={documentTitle} failed={follow.isError} lead={T.phrase}>
        {T.titre}
      </PageTitle>
      <FailureNotice error={follow.error} onRetry={send} focused />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={T.numero}
          hint={T.aide}
          name="numero"
          figures
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={numero}
          onChange={({ target }) => setNumero(target.value)}
        />
        <FormActions>
          <Button look="main" type="submit" busy={follow.isPending} busyLabel={T.envoi}>
            {T.bouton}
          </Button>
        </FormActions>
      </form>
    </WizardLayout>
  );
}
