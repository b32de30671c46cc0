import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeBuckets } from '@/testing/buckets';
import { type DatabasePlace, findPlace, firstPlace } from './databasePlace';
import { makeRoom, usablePlace } from './makeRoom';

const broken = () => {
  throw new DOMException('Internal error opening backing store', 'UnknownError');
};

function spoil(method: 'deleteDatabase' | 'open', { databases }: DatabasePlace): void {
  vi.spyOn(databases, method).mockImplementation(broken);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('making room for a dossier that the browser can not read', () => {
  it('stays where a new database can be made', async () => {
    const buckets = makeBuckets();
    const place = firstPlace();
    expect(await makeRoom(place, 'gevolg-eigen', buckets)).toBe(place);
    expect(buckets.names).toEqual([]);
  });

  it('leaves a place in which nothing can be made any more, for all who look for it after', async () => {
    const buckets = makeBuckets();
    spoil('open', firstPlace());
    const next = await makeRoom(firstPlace(), 'gevolg-eigen', buckets);
    expect(next).toMatchObject({ generation: 1, databases: buckets.databases(1) });
    expect(await findPlace(buckets)).toMatchObject({ generation: 1, databases: next.databases });
    spoil('open', next);
    expect(await makeRoom(next, 'gevolg-eigen', buckets)).toMatchObject({ generation: 2 });
    expect(await findPlace(buckets)).toMatchObject({ generation: 2 });
  });

  it('does not leave the others behind for the sake of one database that can not be removed', async () => {
    const buckets = makeBuckets();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(broken);
    await expect(makeRoom(firstPlace(), 'gevolg-eigen', buckets)).rejects.toThrow('Internal error');
    expect(buckets.names).toEqual([]);
  });

  it('says so where the browser has no other place', async () => {
    spoil('open', firstPlace());
    await expect(makeRoom(firstPlace(), 'gevolg-eigen', undefined)).rejects.toThrow('no databases');
  });
});

describe('a place for a dossier that is missing', () => {
  it('is the same one where a database can be made there, be it at a later attempt', async () => {
    const buckets = makeBuckets();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(broken);
    const place = firstPlace();
    expect(await usablePlace(place, buckets)).toBe(place);
    expect(buckets.names).toEqual([]);
  });

  it('is a new one where the browser tells of no databases and makes none', async () => {
    const buckets = makeBuckets();
    spoil('open', firstPlace());
    const next = await usablePlace(firstPlace(), buckets);
    expect(next).toMatchObject({ generation: 1, databases: buckets.databases(1) });
  });
});

describe('the place of the databases', () => {
  it('is the first where there are no others, or the browser refuses to tell', async () => {
    expect(await findPlace(undefined)).toMatchObject({ generation: 0, databases: indexedDB });
    expect(await findPlace(makeBuckets(['iets-anders']))).toMatchObject({ generation: 0 });
    expect(await findPlace({ keys: broken })).toMatchObject({ generation: 0 });
  });

  it('tells of its own room', async () => {
    const { room } = await findPlace(makeBuckets(['gevolg-opslag-3']));
    expect(await room?.estimate?.()).toEqual({ usage: 5, quota: 100 });
    expect(await room?.persisted?.()).toBe(true);
    expect(await room?.persist?.()).toBe(true);
  });
});
