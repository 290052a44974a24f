import { Link } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { parcoursTexts } from '../texts.fr.ts';
import { envoiTexts as T } from './texts.fr.ts';

/** Why a code, and what to do when no address on file is the right one. */
export function ChannelPanel() {
  const espace = useEspaceId();
  return (
    <SidePanel
      title={T.coteTitre}
      foot={
        <p>
          {T.cotePied}
          <Link to={pathsOf(espace).assistance}>{parcoursTexts.assistance}</Link>
        </p>
      }
    >
      <ul>
        {T.cote.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
