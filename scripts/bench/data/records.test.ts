import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readZaak } from '@/formats/tweedekamer/readZaak';
import { makeLines } from './records';

const recordSchema = v.record(v.string(), v.unknown());

function read(kind: 'motions' | 'letters') {
  const records = [...makeLines(kind, 50)].map((line) => v.parse(recordSchema, JSON.parse(line)));
  return records.map((record) => readZaak(record));
}

describe('makeLines', () => {
  it('makes records that are read as motions and letters', () => {
    const motions = read('motions');
    const letters = read('letters');
    expect(motions.every(({ ok }) => ok)).toBe(true);
    expect(motions[0]).toMatchObject({ value: { kind: 'motion' } });
    expect(letters[0]).toMatchObject({ value: { kind: 'letter' } });
  });

  it('makes the same ones every time', () => {
    expect([...makeLines('letters', 20)]).toEqual([...makeLines('letters', 20)]);
  });
});
