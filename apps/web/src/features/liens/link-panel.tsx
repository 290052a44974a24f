import { useEspace } from '../../lib/espace-context.ts';
import type { LinkUsage } from '../../lib/link-token.ts';
import { MailDrawing } from '../../ui/drawings/mail-drawing.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { liensTexts } from './texts.fr.ts';

const T = liensTexts.cote;

/** What the espace calls the links of each address. */
const KINDS = { reinitialisation: 'reinitialisation', activation: 'verification-adresse' } as const;

/** How such links work, beside the page one opens. */
export function LinkPanel({ usage }: { usage: LinkUsage }) {
  const { organisation, policies } = useEspace();
  const { lifetimeHours } = policies.liens[KINDS[usage]];
  return (
    <SidePanel
      title={T.titre}
      drawing={
        <MailDrawing
          label={T.dessin}
          subject={organisation.enseigne}
          button={liensTexts[usage].boutonDessin}
        />
      }
      foot={<p>{T.pied}</p>}
    >
      <ul>
        {T.regles(lifetimeHours).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
