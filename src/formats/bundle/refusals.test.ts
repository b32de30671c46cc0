import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundleFile, makeBundle, makeEntries, testDatabaseVersion } from '@/testing/bundles';
import type { BundleFailure } from './bundle';
import { decodeBundle } from './decodeBundle';
import { newEncryption } from './encryption';
import { seal } from './envelope';
import { pack } from './gzip';

const decode = (file: Uint8Array<ArrayBuffer>, passphrase?: string) =>
  decodeBundle(file, { databaseVersion: testDatabaseVersion, passphrase });

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The code with which a file is refused, or that it is not. */
async function refusal(
  file: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<BundleFailure['code'] | 'accepted'> {
  const decoded = await decode(file, passphrase);
  return decoded.ok ? 'accepted' : decoded.error.code;
}

const contents = {
  dossier: 'eigen',
  madeAt: '2026-11-21T10:15:00.000Z',
  author: 'Anna',
  entries: 5,
  records: { study: 2 },
};

type Crafted = {
  readonly header?: object;
  readonly contents?: object;
  readonly entries?: readonly unknown[];
  /** The unpacked contents in whole, in place of the two above. */
  readonly text?: string;
};

/** A file with a right checksum that nobody's Gevolg made. */
async function craft(wanted: Crafted): Promise<Uint8Array<ArrayBuffer>> {
  const entries = wanted.entries ?? makeEntries();
  const about = wanted.contents ?? contents;
  const text = wanted.text ?? JSON.stringify({ contents: about, entries });
  const unpacked = utf8(text);
  const payload = await pack(unpacked);
  const header = {
    format: 'gevolg-bundle',
    version: 1,
    database: testDatabaseVersion,
    app: '0.1.0',
    packed: payload.length,
    unpacked: unpacked.length,
    contents: about,
    ...wanted.header,
  };
  return seal({ header: utf8(JSON.stringify(header)), payload });
}

describe('a file that was damaged', () => {
  it('is refused wherever it is cut', async () => {
    const file = await bundleFile();
    for (let length = 0; length < file.length; length += 1) {
      expect(await refusal(file.slice(0, length)), `${length} bytes`).toBe('bundle.cut');
    }
  });

  it('is refused whichever of its bytes is changed, and by whichever bit', async () => {
    const file = await bundleFile();
    for (let at = 0; at < file.length; at += 1) {
      for (const bit of [1, 32, 128]) {
        const changed = file.slice();
        changed[at] = (file[at] ?? 0) ^ bit;
        const { ok } = await decode(changed);
        expect(ok, `bit ${bit} of byte ${at}`).toBe(false);
      }
    }
  });

  it('is refused with its passphrase too', async () => {
    const file = await bundleFile(makeBundle(), 'geheim');
    for (const at of [0, 20, 100, 300, file.length - 1]) {
      const changed = file.slice();
      changed[at] = (file[at] ?? 0) ^ 1;
      expect((await decode(changed, 'geheim')).ok, `byte ${at}`).toBe(false);
      expect(await refusal(file.slice(0, at), 'geheim')).toBe('bundle.cut');
    }
  });

  it('is told apart: longer than it was, or with another byte in it', async () => {
    const file = await bundleFile();
    expect(await refusal(new Uint8Array([...file, 10]))).toBe('bundle.changed');
    const changed = file.slice();
    changed[file.length - 5] = (file.at(-5) ?? 0) ^ 1;
    expect(await refusal(changed)).toBe('bundle.changed');
  });
});

describe('a file of something else', () => {
  it.each([
    ['a table', 'titel;status\nMotie;open\n'],
    ['a list in JSON', '[{"kind":"study","id":"wrr"}]'],
    ['an archive', 'PK\u0003\u0004'],
    ['a line feed', '\n'],
  ])('is refused as foreign: %s', async (_, text) => {
    expect(await refusal(utf8(text))).toBe('bundle.foreign');
  });
});

describe('a file of a newer version', () => {
  it('is refused as such, whatever else stands in its header', async () => {
    const error = { code: 'bundle.tooNew', appVersion: '7.0.0' };
    const newer = { app: '7.0.0', contents: { kinds: 'other' } };
    const format = await craft({ header: { ...newer, version: 3 } });
    expect(await decode(format)).toEqual({ ok: false, error });
    const database = await craft({ header: { ...newer, database: testDatabaseVersion + 1 } });
    expect(await decode(database)).toEqual({ ok: false, error });
  });

  it('is not so called when only its number was damaged', async () => {
    const text = new TextDecoder('latin1').decode(await bundleFile());
    const at = text.indexOf('"version":1') + '"version":'.length;
    const changed = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    changed[at] = '2'.charCodeAt(0);
    expect((await decode(await bundleFile())).ok).toBe(true);
    expect(await refusal(changed)).toBe('bundle.changed');
  });
});

/** Counts the packed bytes that are given to the browser to be unpacked from now on. */
function countGiven(): { readonly bytes: number } {
  const given = { bytes: 0 };
  const Real = DecompressionStream;
  class CountingStream extends Real {
    override readonly writable: WritableStream<BufferSource>;

    constructor(format: CompressionFormat) {
      super(format);
      const writer = super.writable.getWriter();
      this.writable = new WritableStream({
        write: async (chunk) => {
          given.bytes += chunk.byteLength;
          await writer.write(chunk);
        },
        close: () => writer.close(),
        abort: (reason) => writer.abort(reason),
      });
    }
  }
  vi.stubGlobal('DecompressionStream', CountingStream);
  return given;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file that was made to do harm', () => {
  it('is not unpacked further than it says to be', async () => {
    const bomb = await craft({ text: ' '.repeat(60_000_000), header: { unpacked: 1000 } });
    expect(bomb.length).toBeGreaterThan(50_000);
    const given = countGiven();
    expect(await refusal(bomb)).toBe('bundle.malformed');
    // What a decompressor holds ready before it unpacks, and the little that it was given meanwhile.
    expect(given.bytes).toBeLessThan(20_000);
  });

  it('is not unpacked at all when it says to be larger than any dossier', async () => {
    const file = await craft({ header: { unpacked: 1e12 } });
    expect(await refusal(file)).toBe('bundle.tooLarge');
  });

  it('does not set the machine to work on its passphrase for minutes, nor for too short', async () => {
    for (const iterations of [1, 1e9]) {
      const encryption = { ...newEncryption(), iterations };
      const file = await craft({ header: { contents: undefined, encryption } });
      expect(await refusal(file, 'geheim')).toBe('bundle.malformed');
    }
  });

  const [first, ...others] = makeEntries();
  const withField = (field: string, to: unknown) => [
    { ...first, fields: [...(first?.fields ?? []), { field, to }] },
    ...others,
  ];
  const nested = (depth: number): unknown => (depth === 0 ? 'diep' : [nested(depth - 1)]);

  it.each<[string, Crafted]>([
    ['what is no entry', { entries: [...makeEntries().slice(1), { id: 'los' }] }],
    ['an entry twice', { entries: [...others, ...others.slice(0, 1)] }],
    ['fewer entries than it says', { entries: others }],
    ['other counts than it says', { contents: { ...contents, records: { study: 3 } } }],
    ['another dossier', { contents: { ...contents, dossier: 'geheim' } }],
    ['other words in its header', { header: { contents: { ...contents, author: 'Bob' } } }],
    ['no words in its header', { header: { contents: undefined } }],
    ['another length', { header: { packed: 10 } }],
    ['no JSON', { text: '{"contents":' }],
    ['a name that reaches the prototype', { entries: withField('__proto__', { admin: true }) }],
    ['a key that does', { entries: withField('title', JSON.parse('{"__proto__":{"a":1}}')) }],
    ['one at a constructor', { entries: withField('title', { constructor: { prototype: 1 } }) }],
    ['a list in a list in a list without end', { entries: withField('title', nested(60)) }],
  ])('is refused with %s', async (_, wanted) => {
    expect(await refusal(await craft(wanted))).toBe('bundle.malformed');
  });

  it('is refused when its text is deeper than any reader could follow', async () => {
    const file = await craft({ text: '['.repeat(200_000) + ']'.repeat(200_000) });
    expect(await refusal(file)).toBe('bundle.malformed');
    expect((await decode(await craft({}))).ok).toBe(true);
  });
});
