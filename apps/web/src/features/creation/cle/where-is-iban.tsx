import Info from 'lucide-react/icons/info';
import { useEspace } from '../../../lib/espace-context.ts';
import { BankDrawing } from '../../../ui/drawings/bank-drawing.tsx';
import { HelpDisclosure } from '../../../ui/help-disclosure.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { cleTexts } from './texts.fr.ts';

const { ou: T, pourquoi: WHY } = cleTexts;

function Drawing() {
  return (
    <BankDrawing
      label={T.dessin}
      title={T.rib}
      holderName={T.titulaire}
      holder={T.exemple}
      start={T.debut}
      boxes={[T.premiere, T.seconde]}
    />
  );
}

/** How many times one may try, before one does. */
export function TriesLimit() {
  const { creation } = useEspace();
  if (creation === null) return null;
  return (
    <p className="creation-limite">
      <Info aria-hidden="true" size={18} />
      <span>{cleTexts.limite(creation.cle.perBrowser, creation.cle.windowHours)}</span>
    </p>
  );
}

/** « Où trouver ces 4 caractères ? », then why, beside the form on wide screens. */
export function IbanPanel() {
  return (
    <div className="ui-wizard__beside">
      <SidePanel title={T.titre} drawing={<Drawing />}>
        <p>{T.phrase}</p>
        <div className="creation-pourquoi">
          <h2>{WHY.titre}</h2>
          <p>{WHY.phrase}</p>
        </div>
      </SidePanel>
    </div>
  );
}

/** Next to the field, where there is no room beside. */
export function IbanDisclosure() {
  return (
    <div className="ui-wizard__near">
      <HelpDisclosure title={T.titre} open>
        <div className="ui-side__drawing">
          <Drawing />
        </div>
        <p className="creation-aide__texte">{T.phrase}</p>
      </HelpDisclosure>
    </div>
  );
}

export function WhyDisclosure() {
  return (
    <div className="ui-wizard__near">
      <HelpDisclosure title={WHY.titre}>
        <p>{WHY.phrase}</p>
      </HelpDisclosure>
    </div>
  );
}
