import { linkLifetimeHours, type LienKind } from '@eps/espaces';
import { useEspace } from '../../lib/espace-context.ts';
import { MailPanel } from '../../lib/mail-panel.tsx';
import { liensTexts } from './texts.fr.ts';
import type { LinkWords } from './use-link.ts';

const T = liensTexts.cote;

/** What the espace calls each link. */
const KINDS: Readonly<Record<LinkWords, LienKind>> = {
  reinitialisation: 'reinitialisation',
  activation: 'verification-adresse',
  compte: 'activation-compte',
  creation: 'activation-compte',
  candidat: 'validation-candidat',
  annulation: 'annulation-courrier',
  annulationProvisoire: 'annulation-courrier',
  annulationAdresse: 'annulation-adresse',
  gel: 'gel-compte',
};

/** Those of several messages all go on working. */
const LASTING: ReadonlySet<LienKind> = new Set(['gel-compte', 'annulation-adresse']);

/** How such links work, beside the page one opens. */
export function LinkPanel({ words }: { words: LinkWords }) {
  const espace = useEspace();
  const { organisation } = espace;
  const lifetimeHours = linkLifetimeHours(espace, KINDS[words]);
  const rules = T.regles(liensTexts.duree(lifetimeHours));
  return (
    <MailPanel
      title={T.titre}
      steps={[...rules, LASTING.has(KINDS[words]) ? T.chacun : T.dernier]}
      drawing={{ label: T.dessin(organisation.nom), button: liensTexts[words].boutonDessin }}
      foot={<p>{T.pied}</p>}
    />
  );
}
