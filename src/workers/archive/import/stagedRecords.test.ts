// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { markOf } from '@/archive/mark';
import type { ArchiveReading } from '@/formats/tweedekamer/archiveReading';
import { makeArchiveItem } from '@/testing/archiveItems';
import type { Known } from './known';
import { StagedRecords } from './stagedRecords';

const motion = makeArchiveItem('motie', { title: 'Begroting' });
const changed = makeArchiveItem('motie', { title: 'Begroting 2023' });
const removed: ArchiveReading = { type: 'removed', id: motion.id };
const read: ArchiveReading = { type: 'item', item: motion };

/** What comes of a step in an archive that holds the motion, brought by its first import. */
function step(...readings: readonly ArchiveReading[]) {
  const known: Known = {
    byId: (id) =>
      id === motion.id
        ? { document: 7, mark: markOf(JSON.stringify(motion)), first: 1 }
        : undefined,
    idsBearing: () => [],
    aloneBearing: () => undefined,
    recordsLike: () => [],
    documentsLike: () => [],
  };
  const staged = new StagedRecords(known, () => motion);
  for (const reading of readings) staged.stage(reading);
  return {
    tally: staged.tally,
    gone: [...staged.gone],
    goneIds: staged.goneIds,
    records: staged.records.map(({ item, first }) => ({ title: item.title, first })),
  };
}

describe('a step of an import', () => {
  it('keeps a record that goes and comes again as it was, as one that is new', () => {
    expect(step(removed, read)).toEqual({
      tally: { added: 1, changed: 0, unchanged: 0, removed: 1, absent: 0 },
      gone: [7],
      goneIds: [],
      records: [{ title: 'Begroting', first: undefined }],
    });
  });

  it('leaves a record that comes again as it was where it lies', () => {
    expect(step(read)).toMatchObject({ tally: { unchanged: 1 }, gone: [], records: [] });
  });

  it('keeps when a record came first that changes, and none that goes after that', () => {
    const other: ArchiveReading = { type: 'item', item: changed };
    expect(step(other)).toMatchObject({
      tally: { changed: 1 },
      records: [{ title: 'Begroting 2023', first: 1 }],
    });
    expect(step(other, removed)).toMatchObject({ gone: [7], goneIds: ['motie'], records: [] });
  });

  it('counts a record that is withdrawn twice once, and what was not here apart', () => {
    expect(step(removed, removed).tally).toMatchObject({ removed: 1, absent: 1 });
  });
});
