import type { CompteView } from '@eps/contracts';
import { useSearchParams } from 'react-router';
import { DoneNotice } from '../../../lib/done-notice.tsx';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { compteTexts } from '../texts.fr.ts';
import { afterLinkByEspace } from './after-link.fr.ts';
import './connexion.css';
import { CredentialsForm } from './credentials-form.tsx';
import { NewPasswordForm } from './new-password-form.tsx';

interface AfterLinkProps {
  compte: CompteView;
  onSaved: () => void;
  onFailed: (failed: boolean) => void;
}

/** After a reset link, or a card that reopened the account: the new password and nothing else. */
export function AfterLink({ compte, onSaved, onFailed }: AfterLinkProps) {
  const words = afterLinkByEspace[useEspaceId()];
  const [query] = useSearchParams();
  if (words !== null)
    return (
      <div className="identifiants identifiants--seuls">
        {query.get('compte') === 'rouvert' ? (
          <Notice kind="info">
            <p>{words.rouvert}</p>
          </Notice>
        ) : null}
        <Card title={words.carte}>
          <p className="identifiants__phrase">{words.phrase}</p>
          <NewPasswordForm compte={compte} words={words} onSaved={onSaved} onFailed={onFailed} />
        </Card>
      </div>
    );
  return (
    <div className="identifiants identifiants--seuls">
      <Notice kind="info">
        <p>{compteTexts.lienUnique}</p>
      </Notice>
      <p>{compteTexts.choisirMotDePasse}</p>
      <Card title={compteTexts.form.titre}>
        <CredentialsForm compte={compte} afterLink onSaved={onSaved} onFailed={onFailed} />
      </Card>
    </div>
  );
}

/** The new password is in place: the espace opens from here. */
export function AfterLinkDone() {
  const espace = useEspaceId();
  const words = afterLinkByEspace[espace];
  return (
    <div className="identifiants identifiants--seuls">
      <DoneNotice>
        <p>{words?.fait ?? compteTexts.resultat.ouvert}</p>
      </DoneNotice>
      <p>
        <ButtonLink look="main" to={pathsOf(espace).accueil}>
          {words?.acceder ?? compteTexts.resultat.acceder}
        </ButtonLink>
      </p>
    </div>
  );
}
