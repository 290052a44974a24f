import { LetterDrawing } from '../../../ui/drawings/letter-drawing.tsx';
import { HelpDisclosure } from '../../../ui/help-disclosure.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { numeroTexts } from './texts.fr.ts';

const T = numeroTexts.cote;

function Drawing() {
  return <LetterDrawing label={T.dessin} line={T.ligne} value={T.exemple} />;
}

function Places() {
  return (
    <>
      <p>
        <strong>{T.liberal}</strong>
        {T.liberalSuite}
      </p>
      <p>
        <strong>{T.structure}</strong>
        {T.structureSuite}
      </p>
    </>
  );
}

/** « Où trouver votre numéro ? » beside the form, on wide screens. */
export function NumberPanel() {
  return (
    <div className="ui-wizard__beside">
      <SidePanel title={T.titre} drawing={<Drawing />} foot={<p>{T.cle}</p>}>
        <Places />
      </SidePanel>
    </div>
  );
}

/** The same under the field, folded, where there is no room beside. */
export function NumberDisclosure() {
  return (
    <div className="ui-wizard__near">
      <HelpDisclosure title={T.titre}>
        <div className="ui-side__drawing">
          <Drawing />
        </div>
        <div className="ui-side__body">
          <Places />
        </div>
      </HelpDisclosure>
    </div>
  );
}
