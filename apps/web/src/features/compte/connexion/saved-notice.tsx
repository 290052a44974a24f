import { DoneNotice } from '../done-notice.tsx';
import { compteTexts } from '../texts.fr.ts';
import type { Saved } from './use-credentials-form.ts';

/** What « Enregistrer » has just done. */
export function SavedNotice({ saved }: { saved: Saved }) {
  const { motDePasseChange, verificationEnvoyeeA } = saved;
  const nothing = !motDePasseChange && verificationEnvoyeeA === null;
  return (
    <DoneNotice kind={nothing ? 'info' : 'ok'}>
      {motDePasseChange ? <p>{compteTexts.resultat.motDePasse}</p> : null}
      {verificationEnvoyeeA === null ? null : (
        <p>{compteTexts.resultat.adresse(verificationEnvoyeeA)}</p>
      )}
      {nothing ? <p>{compteTexts.resultat.rien}</p> : null}
    </DoneNotice>
  );
}
