import { downloadConvention, type ConventionView } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import { callFile } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { pathsOf } from '../../lib/paths.ts';
import { saveFile } from '../../lib/save-file.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FormActions, IdentityStrip, OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import { conventionWords } from './texts.fr.ts';

const T = conventionWords.generee;

interface GeneratedStepProps {
  view: ConventionView;
  onCorrect: () => void;
}

/** Steps 3 and 4 of the guide: « Télécharger », then « Envoyer » once it is signed. */
export function GeneratedStep({ view, onCorrect }: GeneratedStepProps) {
  const { id: espace, organisation } = useEspace();
  const numero = view.numero ?? '';
  const download = useMutation({
    mutationFn: () => callFile(downloadConvention, { params: { espace } }),
    onSuccess: (file) => saveFile(`convention-${numero}.pdf`, file),
  });
  return (
    <WizardLayout steps={conventionWords.etapes} current={1}>
      <PageTitle
        key="generee"
        documentTitle={`${T.titre} — ${organisation.nom}`}
        failed={download.isError}
        lead={T.phrase}
      >
        {T.titre}
      </PageTitle>
      <IdentityStrip
        facts={[
          { label: T.numero, value: <span className="tabular">{printedNumero(numero)}</span> },
          { label: T.courriel, value: view.email },
        ]}
        action={<LinkButton onClick={onCorrect}>{T.modifier}</LinkButton>}
      />
      <FailureNotice error={download.error} onRetry={() => download.mutate()} focused />
      <FormActions>
        <Button
          look="main"
          icon={<Download aria-hidden="true" />}
          busy={download.isPending}
          busyLabel={T.telechargement}
          onClick={() => {
            if (!download.isPending) download.mutate();
          }}
        >
          {T.telecharger}
        </Button>
        <ButtonLink to={pathsOf(espace).conventionDepot}>{T.envoyer}</ButtonLink>
      </FormActions>
      <OtherWay icon={<LifeBuoy aria-hidden="true" />} title={T.difficulte.titre}>
        <p>{T.difficulte.phrase}</p>
      </OtherWay>
    </WizardLayout>
  );
}
