// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { queueLock } from '@/storage/tabs/writeLock';
import { type ArchiveServiceOptions, createArchiveService } from './archiveService';

let databases = 0;
let database = openArchiveDatabase('archief-proef');

function service(
  alone: ArchiveServiceOptions['alone'] = (work) => work(),
  isImportingElsewhere = false,
  channel: ArchiveServiceOptions['channel'] = silentChannel,
) {
  return createArchiveService({
    store: createArchiveStore(database, queueLock()),
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    alone,
    isImportingElsewhere: () => Promise.resolve(isImportingElsewhere),
    channel,
  });
}

beforeEach(() => {
  databases += 1;
  database = openArchiveDatabase(`archief-proef-${databases}`);
});

/** As long as the ids of the Kamer's own records, which the index packs. */
const idOf = (number: string) =>
  `00000000-0000-4000-8000-${number.replace('Z', 'a').padStart(12, '0')}`;

const zaak = (Nummer: string, Onderwerp: string, more: object = {}) => ({
  Id: idOf(Nummer),
  Nummer,
  Soort: 'Motie',
  Onderwerp,
  GestartOp: '2022-11-15T00:00:00+01:00',
  ...more,
});
const bontenbal = zaak('2022Z21953', 'Motie van het lid Bontenbal c.s. over advies van de WRR');
const gundogan = zaak('2023Z13357', 'Motie van het lid Gündoğan c.s. over sociale media');
const text = {
  kst: 'kst-36200-VII-72',
  zaak: '2022Z21953',
  onderwerp: 'Motie van het lid Bontenbal c.s. over advies van de WRR',
  text: 'De Kamer,\nverzoekt de regering de WRR om advies te vragen,\nen gaat over tot de orde van de dag.',
};

function file(name: string, ...lines: readonly object[]): File {
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  return new File([content], name, { lastModified: 1 });
}

const counts = (row: object | undefined) =>
  row &&
  Object.fromEntries(
    Object.entries(row).filter(([key]) =>
      ['state', 'read', 'added', 'changed', 'unchanged', 'removed', 'problems'].includes(key),
    ),
  );

async function bring(archive: ReturnType<typeof service>, ...files: readonly File[]) {
  const outcome = await archive.importFiles(files, () => {});
  return counts(outcome.imports.at(-1));
}

const subjects = async (archive: ReturnType<typeof service>, question: string) =>
  (await archive.search(question, {})).items.map((found) => found?.item.number);

describe('an import', () => {
  it('makes records findable, here and after a start', async () => {
    const archive = service();
    expect(await bring(archive, file('moties.jsonl', bontenbal, gundogan))).toEqual({
      state: 'done',
      read: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      problems: 0,
    });
    for (const one of [archive, service()]) {
      expect(await subjects(one, 'gundogan')).toEqual(['2023Z13357']);
      expect((await one.state()).records).toBe(2);
    }
  });

  it('writes nothing again of what is there and unchanged', async () => {
    const archive = service();
    await bring(archive, file('moties.jsonl', bontenbal, gundogan));
    expect(await bring(archive, file('weer.jsonl', bontenbal, gundogan))).toMatchObject({
      added: 0,
      unchanged: 2,
    });
    expect(await database.chunks.count()).toBe(1);
  });

  it('replaces what changed, removes what was withdrawn, and sets apart what is broken', async () => {
    const archive = service();
    await bring(archive, file('moties.jsonl', bontenbal, gundogan));
    const changed = { ...bontenbal, Kabinetsappreciatie: 'Oordeel Kamer' };
    const withdrawn = { ...gundogan, Verwijderd: true };
    expect(await bring(archive, file('later.jsonl', changed, withdrawn, [1]))).toMatchObject({
      changed: 1,
      removed: 1,
      problems: 1,
    });
    expect(await subjects(archive, 'appreciatie:oordeel')).toEqual(['2022Z21953']);
    expect(await subjects(service(), 'motie')).toEqual(['2022Z21953']);
    expect(await archive.problemsOf(2)).toMatchObject([{ line: 3, code: 'reading.notARecord' }]);
  });

  it.each([
    ['after it', [file('moties.jsonl', bontenbal), file('teksten.jsonl', text)]],
    ['before it', [file('teksten.jsonl', text), file('moties.jsonl', bontenbal)]],
    ['together with it', [file('alles.jsonl', text, bontenbal)]],
  ])('completes a record with a text that comes %s', async (_when, files) => {
    const archive = service();
    await bring(archive, ...files);
    expect((await archive.state()).records).toBe(1);
    const [found] = await archive.find('kst-36200-VII-72');
    expect(found?.item).toMatchObject({
      id: idOf('2022Z21953'),
      number: '2022Z21953',
      dictum: ['verzoekt de regering de WRR om advies te vragen'],
    });
    expect(await subjects(archive, '36 200 VII, nr. 72')).toEqual(['2022Z21953']);
    expect(await bring(archive, file('weer.jsonl', bontenbal, text))).toMatchObject({
      changed: 0,
      unchanged: 2,
    });
  });

  it('goes on after it was cancelled, from the same file', async () => {
    const archive = service();
    const whole = file('moties.jsonl', bontenbal, gundogan);
    const outcome = await archive.importFiles(
      [whole, file('nog.jsonl', text)],
      () => void archive.cancel(),
    );
    expect(counts(outcome.imports[0])).toMatchObject({ state: 'cancelled' });
    expect(outcome.notBegun).toEqual(['nog.jsonl']);
    expect(await bring(service(), whole)).toMatchObject({ state: 'done', read: 2 });
    const { imports, records } = await service().state();
    expect([imports.length, records]).toEqual([1, 2]);
  });

  it('tells apart what came now and what had come before it was stopped', async () => {
    const many = Array.from({ length: 3 }, (_, at) => zaak(`2022Z0000${at}`, `Motie ${at}`));
    const whole = file('moties.jsonl', ...many);
    await bring(service(), whole);
    await database.imports.update(1, { state: 'running', read: 2, added: 2 });
    const { imports, resumed } = await service().importFiles([whole], () => {});
    expect([imports[0], resumed[0]].map(counts)).toMatchObject([
      { state: 'done', read: 3 },
      { state: 'running', read: 2, added: 2 },
    ]);
  });

  it('tells of an import whose window ended that it was broken off, also while another goes on', async () => {
    await bring(service(), file('moties.jsonl', bontenbal));
    await database.imports.update(1, { state: 'running' });
    const states = async (isImporting: boolean) =>
      (await service(undefined, isImporting).state()).imports.map(({ state }) => state);
    expect(await states(true)).toEqual(['running']);
    expect(await states(false)).toEqual(['brokenOff']);
    await bring(service(), file('meer.jsonl', gundogan));
    await database.imports.update(2, { state: 'running' });
    expect(await states(true)).toEqual(['brokenOff', 'running']);
  });

  it('keeps what came before a file that cannot be unpacked', async () => {
    const archive = service();
    const broken = new File([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])], 'stuk.gz');
    const outcome = await archive.importFiles([file('moties.jsonl', bontenbal), broken], () => {});
    expect(outcome.failed).toEqual([{ code: 'archive.unreadable', file: 'stuk.gz', kept: 0 }]);
    expect(await subjects(service(), 'bontenbal')).toEqual(['2022Z21953']);
  });

  it('goes on with the files after one that was cut off', async () => {
    const packed = gzipSync(JSON.stringify(gundogan));
    const cut = new File([new Uint8Array(packed.subarray(0, -12))], 'afgebroken.gz');
    const archive = service();
    const outcome = await archive.importFiles([cut, file('moties.jsonl', bontenbal)], () => {});
    expect(outcome.failed).toMatchObject([{ file: 'afgebroken.gz', code: 'archive.unreadable' }]);
    expect(outcome.imports.map(({ name, state }) => [name, state])).toEqual([
      ['afgebroken.gz', 'failed'],
      ['moties.jsonl', 'done'],
    ]);
    expect(outcome.notBegun).toEqual([]);
    expect(await subjects(service(), 'bontenbal')).toEqual(['2022Z21953']);
  });

  it('keeps the whole records before the place where what is packed was cut off', async () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      JSON.stringify(zaak(`2022Z${10_000 + at}`, `Motie ${at} over ${Math.sin(at)}`)),
    );
    const packed = gzipSync(many.join('\n'));
    const cut = new File([new Uint8Array(packed.subarray(0, packed.length / 2))], 'half.gz');
    const outcome = await service().importFiles([cut], () => {});
    const { records } = await service().state();
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
      file('moties.jsonl', bontenbal),
      new File([''], 'leeg.jsonl'),
      new File(['[1, 2]'], 'getallen.json'),
    ];
    const archive = service();
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
    const files = [file('a.jsonl', bontenbal, gundogan), file('b.jsonl', text)];
    await service().importFiles(files, ({ read, file: at, files: of }) =>
      shown.push(`${read} in ${at} van ${of}`),
    );
    expect(shown.at(-1)).toBe('3 in 2 van 2');
    expect(shown).toEqual(shown.toSorted());
  });

  it('counts bytes up to the whole', async () => {
    const shares: number[] = [];
    const files = [file('a.jsonl', bontenbal), file('b.jsonl', gundogan)];
    await service().importFiles(files, ({ share }) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('the archive', () => {
  it('makes its index anew from the records when the stored one cannot be used', async () => {
    const archive = service();
    await bring(archive, file('moties.jsonl', bontenbal, gundogan));
    await bring(archive, file('weg.jsonl', { ...gundogan, Verwijderd: true }));
    await database.parts.toCollection().modify((row) => {
      Object.assign(row, { segment: new ArrayBuffer(8) });
    });
    expect(await subjects(service(), 'motie')).toEqual(['2022Z21953']);
    expect(await bring(service(), file('weer.jsonl', bontenbal))).toMatchObject({ unchanged: 1 });
  });

  it('merges its parts when there are many, and gives the same answers', async () => {
    const archive = service();
    const all = Array.from({ length: 7 }, (_, at) =>
      zaak(`2022Z0000${at}`, `Motie ${at} over water`),
    );
    for (const one of all) await bring(archive, file(`${one.Nummer}.jsonl`, one));
    expect((await database.parts.count()) < all.length).toBe(true);
    expect((await service().search('water', {})).total).toBe(all.length);
    expect(await subjects(service(), '2022Z00003')).toEqual(['2022Z00003']);
  });

  it('keeps the place of a record that cannot be read', async () => {
    const archive = service();
    await bring(archive, file('moties.jsonl', bontenbal, gundogan));
    const [chunk] = await database.chunks.toArray();
    const id = JSON.stringify(idOf('2022Z21953'));
    const broken = new TextDecoder().decode(chunk?.bytes).replace(id, '12');
    await database.chunks.update(0, { bytes: new TextEncoder().encode(broken) });
    const { items, total } = await service().search('motie', {});
    expect([items.map((found) => found?.item.number), total]).toEqual([
      [undefined, '2023Z13357'],
      2,
    ]);
  });

  it('tells what in a question it could not understand', async () => {
    const { problems } = await service().search('jaar:morgen', {});
    expect(problems).toMatchObject([{ code: 'yearExpected' }]);
  });

  it('is empty after it was emptied', async () => {
    const archive = service();
    await bring(archive, file('moties.jsonl', bontenbal));
    await archive.clear();
    expect(await archive.state()).toEqual({
      records: 0,
      apart: { records: 0, publications: 0 },
      kinds: new Map(),
      imports: [],
    });
  });

  it('tells how much it holds of each kind, and until when, with each step of an import', async () => {
    const archive = service();
    const letter = zaak('2023Z03199', 'Brief', {
      Soort: 'Brief regering',
      GestartOp: '2023-02-22T00:00:00+01:00',
    });
    await bring(archive, file('moties.jsonl', bontenbal, gundogan, letter));
    expect(await archive.state()).toMatchObject({
      records: 3,
      kinds: new Map([
        ['motion', 2],
        ['letter', 1],
      ]),
      newest: '2023-02-22',
    });
  });

  it('tells no other window of an import that could not begin', async () => {
    const told: unknown[] = [];
    const post = (message: unknown) => void told.push(message);
    const busy = service(() => Promise.resolve(undefined), true, { ...silentChannel, post });
    const { failed } = await busy.importFiles([file('moties.jsonl', bontenbal)], () => {});
    expect(failed).toMatchObject([{ code: 'archive.busy' }]);
    expect(told).toEqual([]);
  });

  it('is not emptied while another tab imports', async () => {
    const archive = service();
    await archive.importFiles([file('moties.jsonl', bontenbal)], () => {});
    const busy = service(() => Promise.resolve(undefined));
    expect(await busy.clear()).toBe(false);
    expect((await archive.search('', {})).total).toBe(1);
    expect(await archive.clear()).toBe(true);
    expect((await archive.search('', {})).total).toBe(0);
  });
});
