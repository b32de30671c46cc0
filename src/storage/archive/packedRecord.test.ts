import { describe, expect, it } from 'vitest';
import { parseDay } from '@/domain/shared/day';
import { makeArchiveItem } from '@/testing/archiveItems';
import { packedRecord, unpackedRecord } from './packedRecord';

const day = parseDay('2024-02-29');
const full = makeArchiveItem('36200', {
  title: 'Jeugdzorg',
  subject: 'Over “één” 𝄞\nregel',
  references: ['kst-36200-VII-72'],
  names: ['Gündoğan'],
  decisions: [{ text: 'Stemmen - aangenomen', on: day }, { text: 'Ingediend' }],
  on: day,
  year: '2023-2024',
  changedAt: '2024-03-01T10:00:00Z',
  finished: false,
  sequence: 0,
  appreciation: '',
  term: day,
  text: 'verzoekt de regering',
  dictum: [],
  status: 'Openstaand',
  ministry: 'BZK',
  extra: { Nieuw: null, Lijst: [1, null] },
});

describe('a packed record', () => {
  it('comes back with all its fields', () => {
    expect(unpackedRecord(JSON.parse(packedRecord(full)))).toEqual(full);
  });

  it('comes back without the fields that it did not have', () => {
    const bare = makeArchiveItem('1');
    expect(unpackedRecord(JSON.parse(packedRecord(bare)))).toStrictEqual(bare);
    const { term: _, ...without } = full;
    expect(unpackedRecord(JSON.parse(packedRecord(without)))).toStrictEqual(without);
  });

  it('is one line without the names of the fields', () => {
    const packed = packedRecord(full);
    expect(packed).not.toContain('\n');
    expect(packed).not.toContain('subject');
  });

  it('is given as it is when it was stored otherwise', () => {
    expect(unpackedRecord(full)).toBe(full);
    expect(unpackedRecord(null)).toBeNull();
  });
});
