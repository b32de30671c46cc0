import { notifyManager, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { createQueryClient } from './queryClient';

it('tells pages what came into the cache before who waited for it goes on, to another page perhaps', async () => {
  const client = createQueryClient();
  const queryKey = ['dossier'];
  const tell = vi.fn<() => void>();
  const observer = new QueryObserver(client, { queryKey, enabled: false });
  // As pages listen.
  const stop = observer.subscribe(notifyManager.batchCalls(tell));
  const write = async () => client.setQueryData(queryKey, 'Motie-De Vries');
  await write();
  expect(tell).toHaveBeenCalled();
  stop();
});
