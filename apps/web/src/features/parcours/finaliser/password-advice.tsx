import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import X from 'lucide-react/icons/x';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { finaliserTexts as T } from './texts.fr.ts';

const LOOKS = [
  { kind: 'err', icon: <X aria-hidden="true" size={16} /> },
  { kind: 'att', icon: <Minus aria-hidden="true" size={16} /> },
  { kind: 'ok', icon: <Check aria-hidden="true" size={16} /> },
] as const;

/** « Un bon mot de passe, sans effort », by example. */
export function PasswordAdvice() {
  return (
    <SidePanel title={T.coteTitre} foot={<p>{T.cotePied}</p>}>
      <p>{T.cote}</p>
      <dl className="ui-side__examples">
        {T.exemples.map(({ niveau, exemple }, rank) => {
          const look = LOOKS[rank] ?? LOOKS[2];
          return (
            <div key={exemple}>
              <dt>
                <Tag kind={look.kind} icon={look.icon}>
                  {niveau}
                </Tag>
              </dt>
              <dd>{exemple}</dd>
            </div>
          );
        })}
      </dl>
    </SidePanel>
  );
}
