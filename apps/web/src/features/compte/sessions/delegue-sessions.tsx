import { sessionsOfDelegue } from './session-calls.ts';
import { SessionsSection } from './sessions-section.tsx';

/** The open sessions of who acts for others, and how to close them. */
export function DelegueSessions() {
  return <SessionsSection calls={sessionsOfDelegue} />;
}
