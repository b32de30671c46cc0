import type { TabChannel } from '@/storage/ports';

/** A channel on which there is nobody else. */
export const silentChannel: TabChannel = {
  post: () => {},
  listen: () => () => {},
  close: () => {},
};

/** A channel to the other tabs by BroadcastChannel; one that stays silent where the browser has none. */
export function broadcastChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return silentChannel;
  const channel = new BroadcastChannel(name);
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
