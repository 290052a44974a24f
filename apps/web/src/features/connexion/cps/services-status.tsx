import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { cardStatusQuery } from '../../../lib/use-card.ts';
import { Tag } from '../../../ui/tag.tsx';
import { cpsTexts } from './texts.fr.ts';

const T = cpsTexts.etat;

/** Whether cards open the espace now. Asked of the server, whose answer is itself a sign; nothing is said before it comes. */
export function ServicesStatus() {
  const { data } = useQuery(cardStatusQuery(useEspaceId()));
  if (data === undefined) return null;
  return data.disponible ? (
    <Tag kind="ok" icon={<CircleCheck aria-hidden="true" />}>
      {T.bon}
    </Tag>
  ) : (
    <Tag kind="att" icon={<TriangleAlert aria-hidden="true" />}>
      {T.sansCarte}
    </Tag>
  );
}
