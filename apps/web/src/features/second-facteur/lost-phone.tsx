import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { PhoneDrawing } from '../../ui/drawings/phone-drawing.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { repairs, secondFacteurTexts as T } from './texts.fr.ts';

/** « Vous n’avez plus votre téléphone ? »: what stands for it, and what repairs its loss (spec, rule 13). */
export function LostPhone() {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const { phrase, lien } = repairs[id];
  const way = id === 'tiers' ? paths.reinitialiser : paths.parcours('recuperation');
  return (
    <SidePanel
      title={T.coteTitre}
      drawing={
        <PhoneDrawing
          label={T.dessin}
          sender={organisation.enseigne}
          line={T.dessinLigne}
          code={T.dessinCode}
        />
      }
      foot={<p>{T.jamais}</p>}
    >
      <ul>
        <li>{T.conseilSecours}</li>
        <li>
          {phrase}
          {lien === null ? null : <Link to={way}>{lien}</Link>}
        </li>
        <li>{T.conseilHeure}</li>
      </ul>
    </SidePanel>
  );
}
