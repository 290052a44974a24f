import { useSearchParams } from 'react-router';
import { ChannelStep } from '../envoi/channel-step.tsx';
import { CHOICE } from '../pages.ts';
import type { StepProps } from '../parcours-query.ts';
import { CodeStep } from './code-step.tsx';

/** A code is under way: its entry, or again the choice of where to send it. */
export function CodePage(props: StepProps) {
  const [search] = useSearchParams();
  return search.has(CHOICE) ? <ChannelStep {...props} /> : <CodeStep {...props} />;
}
