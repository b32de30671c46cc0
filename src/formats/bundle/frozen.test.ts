// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBundle, makeLaterEntries, testDatabaseVersion } from '@/testing/bundles';
import { decodeBundle } from './decodeBundle';

function frozen(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`./${name}.fixture.gevolg`, import.meta.url)));
}

const setApart = ['{"id":"vreemd","stamp":"gisteren"}'];

it.each([
  ['version 1', 'v1', undefined, {}],
  ['version 1, encrypted', 'v1-encrypted', 'café aan de gracht', {}],
  ['version 2', 'v2', undefined, { setApart }],
])('reads a file of %s as it was made then', async (_, name, passphrase, fields) => {
  const decoded = await decodeBundle(frozen(name), {
    databaseVersion: testDatabaseVersion,
    passphrase,
  });
  expect(decoded).toEqual({ ok: true, value: makeBundle(fields) });
});

describe('a file with entries that say what older code drops', () => {
  it('is read as it was made then', async () => {
    expect(await decodeBundle(frozen('v1-database-4'), { databaseVersion: 4 })).toEqual({
      ok: true,
      value: makeBundle({ databaseVersion: 4, entries: makeLaterEntries() }),
    });
  });

  it('is refused by a program of before', async () => {
    const decoded = await decodeBundle(frozen('v1-database-4'), { databaseVersion: 3 });
    expect(decoded).toMatchObject({ ok: false, error: { code: 'bundle.tooNew' } });
  });
});
