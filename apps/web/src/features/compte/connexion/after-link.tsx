import type { CompteView } from '@eps/contracts';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DoneNotice } from '../done-notice.tsx';
import { compteTexts } from '../texts.fr.ts';
import './connexion.css';
import { CredentialsForm } from './credentials-form.tsx';

interface AfterLinkProps {
  compte: CompteView;
  onSaved: () => void;
  onFailed: (failed: boolean) => void;
}

/** After a reset link: the new password and nothing else. */
export function AfterLink({ compte, onSaved, onFailed }: AfterLinkProps) {
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
  return (
    <div className="identifiants identifiants--seuls">
      <DoneNotice>
        <p>{compteTexts.resultat.ouvert}</p>
      </DoneNotice>
      <p>
        <ButtonLink look="main" to={pathsOf(useEspaceId()).accueil}>
          {compteTexts.resultat.acceder}
        </ButtonLink>
      </p>
    </div>
  );
}
