import { useEffect, useState } from 'react';
import type { MockMessage } from '../store/state.ts';
import type { MockStore } from '../store/store.ts';
import { panelTexts } from '../texts.fr.ts';

const refreshMs = 1000;

/** What the mocked API has just sent: the codes and links a person would receive. Newest first. */
export function LastMessages({ store, shown }: { store: MockStore; shown: number }) {
  const [messages, setMessages] = useState<readonly MockMessage[]>([]);
  useEffect(() => {
    const read = () => setMessages(store.state.messages.slice(0, shown));
    read();
    const timer = setInterval(read, refreshMs);
    return () => clearInterval(timer);
  }, [store, shown]);
  return (
    <>
      {messages.length === 0 && <p>{panelTexts.courrierVide}</p>}
      <ul>
        {messages.map(({ id, to, text, links }) => (
          <li key={id}>
            <strong>{to}</strong> <span className="mock-message">{text}</span>{' '}
            {links.map((link) => (
              <a key={link} href={link}>
                {new URL(link).pathname}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
