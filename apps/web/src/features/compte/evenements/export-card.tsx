import { exportEvenements } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { call } from '../../../lib/api.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { downloadJson } from './download-json.ts';
import { evenementTexts } from './texts.fr.ts';

const T = evenementTexts.exporter;

/** The export that verifies itself, and what verifies it. */
export function ExportCard() {
  const espace = useEspaceId();
  const ask = useMutation({
    mutationFn: () => call(exportEvenements, { params: { espace } }),
    onSuccess: (exported) =>
      downloadJson(T.fichier(espace, exported.exporteLe.slice(0, 10)), exported),
  });
  return (
    <Card title={T.titre}>
      <p className="evenements__explication">{T.explication}</p>
      <FailureNotice error={ask.error} onRetry={() => ask.mutate()} />
      <div className="evenements__export">
        <Button
          icon={<Download aria-hidden="true" />}
          busy={ask.isPending}
          busyLabel={T.envoi}
          onClick={() => ask.mutate()}
        >
          {T.action}
        </Button>
        <p role="status">{ask.isSuccess ? T.fait : ''}</p>
      </div>
    </Card>
  );
}
