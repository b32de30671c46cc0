import { browserStorage } from '@/storage/browserStorage/browserStorage';
import type { TabChannel } from '@/storage/ports';

/** A channel on which there is nobody else. */
export const silentChannel: TabChannel = {
  post: () => {},
  listen: () => () => {},
  close: () => {},
};

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A channel by what is put in localStorage for a moment, which the browser tells other windows of; none in a worker. */
function storageChannel(name: string): TabChannel {
  if (typeof window === 'undefined') return silentChannel;
  const storage = browserStorage();
  const key = `gevolg-bericht:${name}`;
  const closed = new AbortController();
  return {
    post: (message) => {
      try {
        storage.setItem(key, JSON.stringify(message));
        storage.removeItem(key);
      } catch {
        // Shut off, or full: the others see it when they are loaded again.
      }
    },
    listen: (listener) => {
      const onStored = (event: StorageEvent) => {
        if (event.key === key && event.newValue !== null) listener(read(event.newValue));
      };
      window.addEventListener('storage', onStored, { signal: closed.signal });
      return () => window.removeEventListener('storage', onStored);
    },
    close: () => closed.abort(),
  };
}

/** The channel of the browser; `undefined` where it has none, or refuses it. */
function openBroadcast(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** A channel to the other tabs by BroadcastChannel, or by localStorage where the browser has none or refuses it. */
export function broadcastChannel(name: string): TabChannel {
  const channel = openBroadcast(name);
  if (!channel) return storageChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      const onMessage = (event: MessageEvent<unknown>) => listener(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}
