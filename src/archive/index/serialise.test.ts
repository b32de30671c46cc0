import { describe, expect, it } from 'vitest';
import { partOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import { withoutDocuments } from './part';
import { partFromBuffers, partToBuffers } from './serialise';

const part = withoutDocuments(
  partOf([makeArchiveItem('a', { subject: 'Jeugdzorg' }), makeArchiveItem('b')]),
  [1],
);

function changed(place: number, value: number): ArrayBuffer {
  const copy = partToBuffers(part).segment;
  new Uint32Array(copy)[place] = value;
  return copy;
}

describe('a stored part', () => {
  it('comes back as it was', () => {
    const read = partFromBuffers(partToBuffers(part));
    expect(read).toEqual({ ok: true, value: part });
  });

  it('is looked at where it lies, not copied', () => {
    const stored = partToBuffers(part);
    const read = partFromBuffers(stored);
    expect(read.ok && read.value.segment.words.postings.buffer).toBe(stored.segment);
  });

  it.each([
    ['an older layout', changed(1, 0), 'otherLayout'],
    ['anything else', changed(0, 0), 'otherLayout'],
    ['an array of another length', changed(5, 400), 'damaged'],
    ['a file that was cut off', partToBuffers(part).segment.slice(0, -8), 'damaged'],
    ['nothing', new ArrayBuffer(0), 'damaged'],
  ])('is refused when it is %s', (_, segment, code) => {
    const { gone } = partToBuffers(part);
    expect(partFromBuffers({ segment, gone })).toEqual({ ok: false, error: { code } });
  });

  it('is refused with the mask of another', () => {
    const { segment } = partToBuffers(part);
    expect(partFromBuffers({ segment, gone: new ArrayBuffer(7) })).toMatchObject({ ok: false });
  });
});
