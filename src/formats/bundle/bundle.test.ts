import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bundleFile, makeBundle, testDatabaseVersion } from '@/testing/bundles';
import { makeJournal } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { decodeBundle } from './decodeBundle';
import { encodeBundle } from './encodeBundle';

const options = { databaseVersion: testDatabaseVersion };
const passphrase = 'café aan de gracht';

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('privé, België', '€ 1,50', '👩‍⚖️🏛️', 'تقرير إلى البرلمان', '\ud800', '__proto__'),
    fc
      .constantFrom('ë', '€', '🏛️ Kamer ', 'הצעה ')
      .map((part) => part.repeat(100_000 / part.length)),
  )
  .map((written) => `x${written}x`);

/** Journals of some changes to a handful of studies. */
const journals = fc
  .array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), notes: text, isGone: fc.boolean() }), {
    maxLength: 12,
  })
  .map((changes) => {
    const journal = makeJournal();
    for (const { id, notes, isGone } of changes) {
      if (isGone) journal.change({ type: 'delete', ref: { kind: 'study', id } });
      else journal.change({ type: 'put', record: makeStudy(id, { title: notes, notes }) });
    }
    return journal.entries;
  });

describe('a bundle', () => {
  it('comes back from its file as it was, whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(journals, text, async (entries, author) => {
        const bundle = makeBundle({ entries, author: author.slice(0, 100) });
        expect(await decodeBundle(await bundleFile(bundle), options)).toEqual({
          ok: true,
          value: bundle,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back with its passphrase, however the accent in it is typed, and with no other', async () => {
    const file = await bundleFile(makeBundle(), passphrase.normalize('NFD'));
    const open = (typed?: string) => decodeBundle(file, { ...options, passphrase: typed });
    expect(await open(passphrase)).toEqual({ ok: true, value: makeBundle() });
    expect(await open('cafe aan de gracht')).toEqual({
      ok: false,
      error: { code: 'bundle.wrongPassphrase' },
    });
    expect(await open()).toEqual({ ok: false, error: { code: 'bundle.passphraseNeeded' } });
  });

  it('shows nothing of an encrypted dossier but its size, and never the same file twice', async () => {
    const file = await bundleFile(makeBundle(), passphrase);
    const readable = new TextDecoder('latin1').decode(file);
    expect(readable).not.toMatch(/Anna|study|eigen/u);
    expect(await bundleFile(makeBundle(), passphrase)).not.toEqual(file);
  });

  it('tells in its second line what is in it', async () => {
    const [, header = ''] = new TextDecoder().decode(await bundleFile()).split('\n');
    expect(JSON.parse(header)).toMatchObject({
      format: 'gevolg-bundle',
      version: 1,
      database: 3,
      contents: { dossier: 'eigen', author: 'Anna', entries: 5, records: { study: 2 } },
    });
  });

  it('holds what could not be read as it is, in a version that no older program takes for a whole', async () => {
    const bundle = makeBundle({ setApart: ['{"id":"x","__proto__":{}}', 'geen JSON'] });
    for (const secret of [undefined, passphrase]) {
      const file = await bundleFile(bundle, secret);
      const [, header = ''] = new TextDecoder().decode(file).split('\n');
      expect(JSON.parse(header)).toMatchObject({ version: 2 });
      expect(await decodeBundle(file, { ...options, passphrase: secret })).toEqual({
        ok: true,
        value: bundle,
      });
    }
  });

  it('is not made where the browser gives no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    try {
      const error = { code: 'bundle.noCryptography' };
      expect(await encodeBundle(makeBundle())).toEqual({ ok: false, error });
      expect(await decodeBundle(new Uint8Array(10), options)).toEqual({ ok: false, error });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
