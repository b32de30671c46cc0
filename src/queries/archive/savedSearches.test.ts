// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keys } from '@/queries/keys';
import { createQueryClient } from '@/queries/queryClient';
import { makeTestArchive } from '@/testing/archive';
import { makeTestServices } from '@/testing/services';
import { archiveFor } from './archive';

it('are read again when another window saves or removes one, and nothing else of the archive is', async () => {
  const elsewhere = await makeTestArchive();
  const client = createQueryClient();
  await archiveFor(await makeTestServices({ archive: elsewhere }), client);
  const isOld = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  const saved = { id: 's', name: 'Media', search: 'zoek=media', seen: 1 };
  for (const change of [
    () => elsewhere.saveSearch(saved),
    () => elsewhere.removeSearch(saved.id),
  ]) {
    client.setQueryData(keys.savedSearches, []);
    client.setQueryData(keys.archiveSearch('media', {}), []);
    await change();
    expect(isOld(keys.savedSearches)).toBe(true);
    expect(isOld(keys.archiveSearch('media', {}))).toBe(false);
  }
});
