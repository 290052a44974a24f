import { SidePanel } from '../../../ui/side-panel.tsx';
import { delegueTexts } from './texts.fr.ts';

const T = delegueTexts.cote;

/** What acting for somebody means, beside what is to be filled in. */
export function DeleguePanel({ foot }: { foot?: string }) {
  return (
    <SidePanel title={T.titre} foot={foot === undefined ? undefined : <p>{foot}</p>}>
      <ul>
        {T.regles.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
