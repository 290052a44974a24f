import { confirmSecondFacteur } from '@eps/contracts';
import { lazy, Suspense, useState } from 'react';
import { call } from '../../../lib/api.ts';
import { toldFailure, useConfirmed } from '../../../lib/confirm-identity/use-confirmed.tsx';
import { firstFault } from '../../../lib/contract-faults.ts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useOneField } from '../../../lib/use-one-field.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CodeField } from '../../../ui/code-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FormActions } from '../../../ui/wizard-layout.tsx';
import { CopyButton } from './copy-button.tsx';
import { secondsFacteursTexts as T } from './texts.fr.ts';
import { type Prepared, useRefreshFactor } from './use-factor-changes.tsx';

/** What draws it is fetched when one is to be drawn. */
const QrCode = lazy(async () => {
  const { QrCode } = await import('./qr-code.tsx');
  return { default: QrCode };
});

interface EnrolFactorProps {
  prepared: Prepared;
  onCodes: (codes: readonly string[]) => void;
  onGiveUp: () => void;
}

/** Shows the secret to an application, then takes its first code: nothing is active before. */
export function EnrolFactor({ prepared, onCodes, onGiveUp }: EnrolFactorProps) {
  const { submit, refused, attempt, busy, failure, dialog } = useFirstCode(onCodes);
  const [code, setCode] = useState('');
  return (
    <Card title={T.ajout.titre}>
      <form
        className="securite__texte"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(code);
        }}
      >
        <h3>{T.ajout.lire}</h3>
        <p>{T.ajout.lireAide}</p>
        <Secret prepared={prepared} />
        <h3>{T.ajout.saisir}</h3>
        <ErrorSummary
          attempt={attempt}
          issues={refused === undefined ? [] : [{ field: 'code', message: refused }]}
        />
        <FailureNotice error={failure} onRetry={() => submit(code)} focused />
        <CodeField
          label={T.ajout.code}
          hint={T.ajout.codeAide}
          name="code"
          value={code}
          onChange={setCode}
          error={refused}
        />
        <FormActions>
          <Button look="main" type="submit" busy={busy} busyLabel={T.ajout.envoi}>
            {T.ajout.activer}
          </Button>
          <Button look="tertiary" onClick={onGiveUp}>
            {T.ajout.renoncer}
          </Button>
        </FormActions>
      </form>
      {dialog}
    </Card>
  );
}

/** The same secret three times: to be read by a camera, opened on this device, or typed. */
function Secret({ prepared: { secret, uri } }: { prepared: Prepared }) {
  return (
    <div className="securite__secret">
      <Suspense fallback={<div className="securite__qr" />}>
        <QrCode text={uri} label={T.ajout.qr} />
      </Suspense>
      <div>
        <p>
          {T.ajout.surCetAppareil}
          <a href={uri}>{T.ajout.ouvrir}</a>
        </p>
        <p>{T.ajout.recopier}</p>
        <p>
          <code className="securite__cle">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <CopyButton text={secret} done={T.ajout.copiee}>
          {T.ajout.copier}
        </CopyButton>
      </div>
    </div>
  );
}

function useFirstCode(onCodes: (codes: readonly string[]) => void) {
  const espace = useEspaceId();
  const { confirmed, dialog } = useConfirmed();
  const refresh = useRefreshFactor();
  const first = useOneField({
    faultOf: (code) =>
      firstFault(confirmSecondFacteur, { code }) === null ? null : T.ajout.incomplet,
    send: (code) =>
      confirmed(() => call(confirmSecondFacteur, { params: { espace }, body: { code } })).finally(
        refresh,
      ),
    refusalOf: ({ problem }) =>
      problem.code === 'second-facteur-incorrect' ? T.ajout.incorrect : null,
    onSent: ({ codesSecours }) => onCodes(codesSecours),
  });
  return { ...first, failure: toldFailure(first.failure), dialog };
}
