import { DoneNotice } from '../../../lib/done-notice.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { compteTexts } from '../texts.fr.ts';
import type { Saved } from './use-save-credentials.ts';

/** What « Enregistrer » has just done. */
export function SavedNotice({ saved }: { saved: Saved }) {
  const { policies } = useEspace();
  const { motDePasseChange, verificationEnvoyeeA } = saved;
  const nothing = !motDePasseChange && verificationEnvoyeeA === null;
  return (
    <DoneNotice kind={nothing ? 'info' : 'ok'}>
      {motDePasseChange ? <p>{compteTexts.resultat.motDePasse}</p> : null}
      {verificationEnvoyeeA === null ? null : (
        <p>{compteTexts.resultat.adresse(verificationEnvoyeeA, policies.adresse.delayHours)}</p>
      )}
      {nothing ? <p>{compteTexts.resultat.rien}</p> : null}
    </DoneNotice>
  );
}
