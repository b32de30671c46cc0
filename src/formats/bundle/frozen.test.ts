// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBundle, testDatabaseVersion } from '@/testing/bundles';
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
