import { useEffect, useEffectEvent, useRef } from 'react';
import { useEspaceId } from '../../lib/espace-context.ts';

/**
 * Tells the other tabs of this browser that the session has changed, and hears it from them.
 * Leaving the signed-in pages is told too: it may be a sign-out.
 */
export function useOtherTabs(onChanged: () => void): () => void {
  const espace = useEspaceId();
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useEffectEvent(onChanged);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(`eps-session-${espace}`);
    opened.addEventListener('message', () => hear());
    channel.current = opened;
    return () => {
      announce(opened);
      opened.close();
      channel.current = null;
    };
  }, [espace]);
  return () => announce(channel.current);
}

function announce(channel: BroadcastChannel | null): void {
  channel?.postMessage('changed'); // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel stays within its origin
}
