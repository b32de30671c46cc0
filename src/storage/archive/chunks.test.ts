import { describe, expect, it } from 'vitest';
import { makeArchiveItem } from '@/testing/archiveItems';
import { chunkSize, packChunks, unpackChunk, unpackRecord } from './chunks';

const records = Array.from({ length: chunkSize + 3 }, (_, at) =>
  makeArchiveItem(`${at}`, { subject: `één\n“${at}”, [x]` }),
);
const chunks = packChunks(records, 7);

describe('packChunks', () => {
  it('keeps all records in order, in numbered chunks', () => {
    expect(chunks.map(({ id }) => id)).toEqual([7, 8]);
    expect(chunks.flatMap(({ bytes }) => unpackChunk(bytes))).toEqual(records);
  });
});

describe('unpackRecord', () => {
  it('finds each record by its place', () => {
    const found = records.map((_, at) => {
      const place = 7 * chunkSize + at;
      const chunk = chunks.find(({ id }) => id === Math.floor(place / chunkSize));
      return chunk && unpackRecord(chunk.bytes, place);
    });
    expect(found).toEqual(records);
  });

  it('finds nothing after the last record and in what is damaged', () => {
    const last = chunks.at(-1)?.bytes ?? new Uint8Array();
    expect(unpackRecord(last, 3)).toBeUndefined();
    expect(unpackRecord(last.slice(0, -4), 2)).toBeUndefined();
    expect(unpackRecord(new Uint8Array(), 0)).toBeUndefined();
  });
});

describe('what was stored with the names of its fields', () => {
  const bytes = new TextEncoder().encode(
    `[${JSON.stringify(records[0])},\n${JSON.stringify(records[1])}]`,
  );

  it('is read as before', () => {
    expect(unpackChunk(bytes)).toEqual(records.slice(0, 2));
    expect(unpackRecord(bytes, 1)).toEqual(records[1]);
  });
});
