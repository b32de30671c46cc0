import { notifyManager, QueryClient } from '@tanstack/react-query';

// A task later, as it is by itself, a page that is opened on what was just added would be drawn without it.
notifyManager.setScheduler(queueMicrotask);

/**
 * A cache for data that lies on this machine: never fetched over a network, read again only when it was changed,
 * and never tried again, as a database that fails does so for a reason.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
