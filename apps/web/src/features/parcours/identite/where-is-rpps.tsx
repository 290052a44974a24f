import { CardDrawing } from '../../../ui/drawings/card-drawing.tsx';
import { HelpDisclosure } from '../../../ui/help-disclosure.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { identiteTexts as T } from './texts.fr.ts';

function Drawing() {
  return (
    <CardDrawing
      label={T.carteAlt}
      title={T.carteTitre}
      holder={T.carteNom}
      numberName={T.carteNumero}
      number={T.carteExemple}
    />
  );
}

function Places() {
  return (
    <ul>
      {T.ou.map((place) => (
        <li key={place}>{place}</li>
      ))}
    </ul>
  );
}

/** « Où trouver mon RPPS ? » beside the form, on wide screens. */
export function RppsPanel() {
  return (
    <div className="ui-wizard__beside">
      <SidePanel title={T.ouTrouver} drawing={<Drawing />} foot={<p>{T.pourquoi}</p>}>
        <Places />
      </SidePanel>
    </div>
  );
}

/** The same under the field, folded, where there is no room beside. */
export function RppsDisclosure() {
  return (
    <div className="ui-wizard__near">
      <HelpDisclosure title={T.ouTrouver}>
        <div className="ui-side__drawing">
          <Drawing />
        </div>
        <div className="ui-side__body">
          <Places />
          <p>{T.pourquoi}</p>
        </div>
      </HelpDisclosure>
    </div>
  );
}
