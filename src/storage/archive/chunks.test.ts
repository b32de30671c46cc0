import { describe, expect, it } from 'vitest';
import { chunkSize, packChunks, unpackChunk, unpackRecord } from './chunks';

const records = Array.from({ length: chunkSize + 3 }, (_, at) => ({
  at,
  text: `één\n“${at}”, [x]`,
}));
const chunks = packChunks(
  records.map((record) => JSON.stringify(record)),
  7,
);

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
