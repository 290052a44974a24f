import type { MockStore } from '../store/store.ts';
import { panelTexts } from '../texts.fr.ts';
import { LastMessages } from './last-messages.tsx';

/** Everything sent since the scenario began. */
export function MailboxPage({ store }: { store: MockStore }) {
  return (
    <>
      <h1>{panelTexts.courrier}</h1>
      <LastMessages store={store} shown={100} />
    </>
  );
}
