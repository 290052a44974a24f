import type { ActiveSession } from '../context.ts';
import type { NewEvent } from '../events/record-event.ts';

/** Who acts in a session, as its events say: its owner, or a delegate under a delegation. */
export function actorOf({
  delegation,
}: Pick<ActiveSession, 'delegation'>): Pick<NewEvent, 'acteur' | 'delegation'> {
  return delegation === null ? {} : { acteur: 'delegue', delegation: delegation.id };
}
