// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { feedFile } from '@/testing/archive';
import {
  bontenbal,
  bring,
  caseOf,
  emptyArchive,
  gundogan,
  idOf,
  numbersFound,
} from '@/workers/archive/testing/importing';

let home = emptyArchive();

beforeEach(() => {
  home = emptyArchive();
});

describe('the archive', () => {
  it('makes its index anew from the records when the stored one cannot be used', async () => {
    const archive = home.start();
    await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan]));
    await bring(archive, feedFile('weg.jsonl', [{ ...gundogan, Verwijderd: true }]));
    await home.database.parts.toCollection().modify((row) => {
      Object.assign(row, { segment: new ArrayBuffer(8) });
    });
    expect(await numbersFound(home.start(), 'motie')).toEqual(['2022Z21953']);
    expect(await bring(home.start(), feedFile('weer.jsonl', [bontenbal]))).toMatchObject({
      unchanged: 1,
    });
  });

  it('finds submitters by their whole names where an older layout had them without "Van"', async () => {
    const bommel = caseOf('2009Z07325', 'Motie Van Bommel en Peters over het akkoord');
    await bring(home.start(), feedFile('moties.jsonl', [bontenbal, bommel]));
    const [chunk] = await home.database.chunks.toArray();
    const short = new TextDecoder().decode(chunk?.bytes).replace('"Van Bommel"', '"Bommel"');
    await home.database.chunks.update(0, { bytes: new TextEncoder().encode(short) });
    await home.database.parts.toCollection().modify((row) => {
      new Uint32Array(row.segment)[1] = 5;
    });
    for (const question of ['indiener:van bommel', 'indiener:bommel']) {
      const { items } = await home.start().search(question, {});
      expect(items.map((found) => found?.item.names)).toEqual([['Van Bommel', 'Peters']]);
    }
    expect(await numbersFound(home.start(), 'bontenbal')).toEqual(['2022Z21953']);
  });

  it('merges its parts when there are many, and gives the same answers', async () => {
    const archive = home.start();
    const all = Array.from({ length: 7 }, (_, at) =>
      caseOf(`2022Z0000${at}`, `Motie ${at} over water`),
    );
    for (const one of all) await bring(archive, feedFile(`${one.Nummer}.jsonl`, [one]));
    expect((await home.database.parts.count()) < all.length).toBe(true);
    expect((await home.start().search('water', {})).total).toBe(all.length);
    expect(await numbersFound(home.start(), '2022Z00003')).toEqual(['2022Z00003']);
  });

  it('keeps the place of a record that cannot be read', async () => {
    const archive = home.start();
    await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan]));
    const [chunk] = await home.database.chunks.toArray();
    const id = JSON.stringify(idOf('2022Z21953'));
    const broken = new TextDecoder().decode(chunk?.bytes).replace(id, '12');
    await home.database.chunks.update(0, { bytes: new TextEncoder().encode(broken) });
    const { items, total } = await home.start().search('motie', {});
    expect([items.map((found) => found?.item.number), total]).toEqual([
      [undefined, '2023Z13357'],
      2,
    ]);
  });

  it('tells what in a question it could not understand', async () => {
    const { problems } = await home.start().search('jaar:morgen', {});
    expect(problems).toMatchObject([{ code: 'yearExpected' }]);
  });

  it('is empty after it was emptied', async () => {
    const archive = home.start();
    await bring(archive, feedFile('moties.jsonl', [bontenbal]));
    await archive.clear();
    expect(await archive.state()).toEqual({
      records: 0,
      apart: { records: 0, publications: 0 },
      kinds: new Map(),
      imports: [],
    });
  });

  it('tells how much it holds of each kind, and until when, with each step of an import', async () => {
    const archive = home.start();
    const letter = caseOf('2023Z03199', 'Brief', {
      Soort: 'Brief regering',
      GestartOp: '2023-02-22T00:00:00+01:00',
    });
    await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan, letter]));
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
    const busy = home.start({
      alone: () => Promise.resolve(undefined),
      channel: { ...silentChannel, post },
    });
    const { failed } = await busy.importFiles([feedFile('moties.jsonl', [bontenbal])], () => {});
    expect(failed).toMatchObject([{ code: 'archive.busy' }]);
    expect(told).toEqual([]);
  });

  it('is not emptied while another tab imports', async () => {
    const archive = home.start();
    await archive.importFiles([feedFile('moties.jsonl', [bontenbal])], () => {});
    const busy = home.start({ alone: () => Promise.resolve(undefined) });
    expect(await busy.clear()).toBe(false);
    expect((await archive.search('', {})).total).toBe(1);
    expect(await archive.clear()).toBe(true);
    expect((await archive.search('', {})).total).toBe(0);
  });
});
