import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { LetterDrawing } from '../../ui/drawings/letter-drawing.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { inscriptionTexts } from './texts.fr.ts';

const T = inscriptionTexts.cote;

/** « Où trouver ces informations ? »: the letter, and why the address is asked twice. */
export function WherePanel() {
  const { id, codeConfidentiel } = useEspace();
  return (
    <SidePanel
      title={T.titre}
      drawing={<LetterDrawing label={T.dessin} line={T.ligne} value={T.exemple} />}
      foot={
        <p>
          {T.perdu(codeConfidentiel?.lifetimeDays ?? 0)}
          <Link to={pathsOf(id).reinitialiser}>{T.nouveau}</Link>
        </p>
      }
    >
      <p>
        <strong>{T.code}</strong>
        {T.codeSuite}
      </p>
      <p>
        <strong>{T.actuel}</strong>
        {T.actuelSuite}
      </p>
      <p className="inscription-pourquoi">
        <strong>{T.pourquoi}</strong>
        {T.pourquoiSuite}
      </p>
    </SidePanel>
  );
}
