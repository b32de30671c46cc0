// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { feedFile } from '@/testing/archive';
import {
  bontenbal,
  bring,
  caseOf,
  countsOf,
  emptyArchive,
  gundogan,
  numbersFound,
  textOfBontenbal,
} from '@/workers/archive/testing/importing';

let home = emptyArchive();

beforeEach(() => {
  home = emptyArchive();
});

describe('an import of files', () => {
  it('goes on after it was cancelled, from the same file', async () => {
    const archive = home.start();
    const whole = feedFile('moties.jsonl', [bontenbal, gundogan]);
    const outcome = await archive.importFiles(
      [whole, feedFile('nog.jsonl', [textOfBontenbal])],
      () => void archive.cancel(),
    );
    expect(countsOf(outcome.imports[0])).toMatchObject({ state: 'cancelled' });
    expect(outcome.notBegun).toEqual(['nog.jsonl']);
    expect(await bring(home.start(), whole)).toMatchObject({ state: 'done', read: 2 });
    const { imports, records } = await home.start().state();
    expect([imports.length, records]).toEqual([1, 2]);
  });

  it('names the files that were still to come for as long as none of them was begun', async () => {
    const archive = home.start();
    const files = [
      feedFile('moties.jsonl', [bontenbal, gundogan]),
      feedFile('nog.jsonl', [textOfBontenbal]),
      feedFile('meer.jsonl', [gundogan]),
    ];
    await archive.importFiles(files, () => void archive.cancel());
    const next = async () => (await home.start().state()).imports.map((row) => row.next);
    expect(await next()).toEqual([['nog.jsonl', 'meer.jsonl']]);
    await bring(home.start(), ...files.slice(0, 2));
    expect(await next()).toEqual([['meer.jsonl'], undefined]);
    await bring(home.start(), ...files.slice(2));
    expect(await next()).toEqual([undefined, undefined, undefined]);
  });

  it('is as far as what was read of its file', async () => {
    const count = 2500;
    const noise = () => randomBytes(400).toString('hex');
    const lines = Array.from({ length: count }, (_, at) =>
      JSON.stringify(caseOf(`2022Z${at}`, `Motie ${at}`, { Ruis: noise() })),
    );
    let moment = 0;
    const clock = { now: () => new Date((moment += 1000)) };
    const told: { share: number; read: number }[] = [];
    const file = new File([lines.join('\n')], 'moties.jsonl');
    await home
      .start({ clock })
      .importFiles([file], ({ share, read }) => told.push({ share, read: read / count }));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ share, read }) => Math.abs(share - read) > 0.3)).toEqual([]);
  });

  it('tells apart what came now and what had come before it was stopped', async () => {
    const many = Array.from({ length: 3 }, (_, at) => caseOf(`2022Z0000${at}`, `Motie ${at}`));
    const whole = feedFile('moties.jsonl', many);
    await bring(home.start(), whole);
    await home.database.imports.update(1, { state: 'running', read: 2, added: 2 });
    const { imports, resumed } = await home.start().importFiles([whole], () => {});
    expect([imports[0], resumed[0]].map(countsOf)).toMatchObject([
      { state: 'done', read: 3 },
      { state: 'running', read: 2, added: 2 },
    ]);
  });

  it('tells of an import whose window ended that it was broken off, also while another goes on', async () => {
    await bring(home.start(), feedFile('moties.jsonl', [bontenbal]));
    await home.database.imports.update(1, { state: 'running' });
    const states = async (isImporting: boolean) =>
      (
        await home.start({ isImportingElsewhere: () => Promise.resolve(isImporting) }).state()
      ).imports.map(({ state }) => state);
    expect(await states(true)).toEqual(['running']);
    expect(await states(false)).toEqual(['brokenOff']);
    await bring(home.start(), feedFile('meer.jsonl', [gundogan]));
    await home.database.imports.update(2, { state: 'running' });
    expect(await states(true)).toEqual(['brokenOff', 'running']);
  });

  it('keeps what came before a file that cannot be unpacked', async () => {
    const archive = home.start();
    const broken = new File([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])], 'stuk.gz');
    const outcome = await archive.importFiles(
      [feedFile('moties.jsonl', [bontenbal]), broken],
      () => {},
    );
    expect(outcome.failed).toEqual([{ code: 'archive.unreadable', file: 'stuk.gz', kept: 0 }]);
    expect(await numbersFound(home.start(), 'bontenbal')).toEqual(['2022Z21953']);
  });

  it('goes on with the files after one that was cut off', async () => {
    const packed = gzipSync(JSON.stringify(gundogan));
    const cut = new File([new Uint8Array(packed.subarray(0, -12))], 'afgebroken.gz');
    const archive = home.start();
    const outcome = await archive.importFiles(
      [cut, feedFile('moties.jsonl', [bontenbal])],
      () => {},
    );
    expect(outcome.failed).toMatchObject([{ file: 'afgebroken.gz', code: 'archive.unreadable' }]);
    expect(outcome.imports.map(({ name, state }) => [name, state])).toEqual([
      ['afgebroken.gz', 'damaged'],
      ['moties.jsonl', 'done'],
    ]);
    expect(outcome.notBegun).toEqual([]);
    expect(await numbersFound(home.start(), 'bontenbal')).toEqual(['2022Z21953']);
  });

  it.each([
    ['its sum', (length: number) => length - 6],
    ['something in the midst of it', (length: number) => Math.floor(length * 0.7)],
  ])('keeps the whole records before the place where %s is damaged', async (what, place) => {
    const many = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify(caseOf(`2022Z${10_000 + at}`, `Motie ${at} over ${Math.sin(at)}`)),
    );
    const packed = new Uint8Array(gzipSync(many.join('\n')));
    const at = place(packed.length);
    // Changed bytes may still unpack to something: such a code as this is none.
    packed.fill(0xff, at, at + 5);
    const damaged = new File([packed], 'stuk.gz');
    const archive = home.start();
    const { failed, imports } = await archive.importFiles([damaged], () => {});
    const { records } = await archive.state();
    expect(failed).toEqual([{ code: 'archive.unreadable', file: 'stuk.gz', kept: records }]);
    expect(imports[0]).toMatchObject({ state: 'damaged' });
    expect(records).toBeGreaterThan(what === 'its sum' ? 58 : 15);
  });

  it('keeps the whole records before the place where what is packed was cut off', async () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      JSON.stringify(caseOf(`2022Z${10_000 + at}`, `Motie ${at} over ${Math.sin(at)}`)),
    );
    const packed = gzipSync(many.join('\n'));
    const cut = new File([new Uint8Array(packed.subarray(0, packed.length / 2))], 'half.gz');
    const outcome = await home.start().importFiles([cut], () => {});
    const { records } = await home.start().state();
    expect(outcome.failed).toEqual([
      { code: 'archive.unreadable', file: 'half.gz', kept: records },
    ]);
    expect(records).toBeGreaterThan(1000);
    expect(records).toBeLessThan(4000);
  });

  it('tells of each file that holds no records what it is, and reads the others', async () => {
    const files = [
      new File(['%PDF-1.7'], 'brief.pdf'),
      new File(['null'], 'niets.json'),
      feedFile('moties.jsonl', [bontenbal]),
      new File([''], 'leeg.jsonl'),
      new File(['[1, 2]'], 'getallen.json'),
    ];
    const archive = home.start();
    const outcome = await archive.importFiles(files, () => {});
    expect(outcome).toMatchObject({
      failed: [],
      refused: [
        { file: 'brief.pdf', what: 'pdf' },
        { file: 'niets.json', what: 'value' },
        { file: 'leeg.jsonl', what: 'empty' },
        { file: 'getallen.json', what: 'nothingReadable' },
      ],
    });
    expect(outcome.imports.map(({ state }) => state)).toEqual([
      'refused',
      'refused',
      'done',
      'refused',
      'done',
    ]);
    expect((await archive.state()).records).toBe(1);
  });

  it('counts the records of all files together', async () => {
    const shown: string[] = [];
    const files = [
      feedFile('a.jsonl', [bontenbal, gundogan]),
      feedFile('b.jsonl', [textOfBontenbal]),
    ];
    await home
      .start()
      .importFiles(files, ({ read, file: at, files: of }) =>
        shown.push(`${read} in ${at} van ${of}`),
      );
    expect(shown.at(-1)).toBe('3 in 2 van 2');
    expect(shown).toEqual(shown.toSorted());
  });

  it('counts bytes up to the whole', async () => {
    const shares: number[] = [];
    const files = [feedFile('a.jsonl', [bontenbal]), feedFile('b.jsonl', [gundogan])];
    await home.start().importFiles(files, ({ share }) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
