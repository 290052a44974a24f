import { useQuery } from '@tanstack/react-query';
import { avisQuery } from '../../lib/avis.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { AvisList } from './avis-list.tsx';

/** What the organisation announces above the sign-in. When it cannot be read, signing in goes on without. */
export function AvisNotices() {
  const { data } = useQuery(avisQuery(useEspaceId()));
  if (data === undefined || data.avis.length === 0) return null;
  return <AvisList avis={data.avis} />;
}
