import type { EspaceId } from '@eps/espaces';

const nameOf = (espace: EspaceId): string => `eps-session-${espace}`;

/** That of this tab, while it listens: a channel does not hear what it says itself. */
let own: BroadcastChannel | null = null;

/** Another tab has told of a change that this one has not read yet: it has told the others too. */
let heard = false;

/** Tells the other tabs of this browser that the session of an espace has changed. */
export function tellOtherTabs(espace: EspaceId): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const name = nameOf(espace);
  const channel = own?.name === name ? own : new BroadcastChannel(name);
  channel.postMessage('changed'); // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel stays within its origin
  if (channel !== own) channel.close();
}

/**
 * Hears from the other tabs that the session has changed.
 *
 * @returns what ends it
 */
export function listenToOtherTabs(espace: EspaceId, onChanged: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(nameOf(espace));
  channel.addEventListener('message', () => {
    heard = true;
    onChanged();
  });
  own = channel;
  return () => {
    channel.close();
    if (own === channel) own = null;
  };
}

/** Whether what has just been read was told of by another tab; asked once for each. */
export function takeHeard(): boolean {
  const was = heard;
  heard = false;
  return was;
}
