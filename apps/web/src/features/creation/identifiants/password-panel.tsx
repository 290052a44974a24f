import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { identifiantsTexts } from './texts.fr.ts';

const T = identifiantsTexts.cote;

/** « Un bon mot de passe, sans effort », by example. */
export function PasswordPanel() {
  return (
    <SidePanel title={T.titre} foot={<p>{T.pied}</p>}>
      <p>{T.phrase}</p>
      <dl className="ui-side__examples">
        <div>
          <dt>
            <Tag kind="err" icon={<X aria-hidden="true" size={16} />}>
              {T.faible}
            </Tag>
          </dt>
          <dd>{T.exempleFaible}</dd>
        </div>
        <div>
          <dt>
            <Tag kind="ok" icon={<Check aria-hidden="true" size={16} />}>
              {T.bon}
            </Tag>
          </dt>
          <dd>{T.exempleBon}</dd>
        </div>
      </dl>
    </SidePanel>
  );
}
