// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { feedFile } from '@/testing/archive';
import {
  bontenbal,
  bring,
  emptyArchive,
  gundogan,
  idOf,
  numbersFound,
  textOfBontenbal,
} from '@/workers/archive/testing/importing';

let home = emptyArchive();

beforeEach(() => {
  home = emptyArchive();
});

describe('an import of records', () => {
  it('makes records findable, here and after a start', async () => {
    const archive = home.start();
    expect(await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan]))).toEqual({
      state: 'done',
      read: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      problems: 0,
    });
    for (const one of [archive, home.start()]) {
      expect(await numbersFound(one, 'gundogan')).toEqual(['2023Z13357']);
      expect((await one.state()).records).toBe(2);
    }
  });

  it('writes nothing again of what is there and unchanged', async () => {
    const archive = home.start();
    await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan]));
    expect(await bring(archive, feedFile('weer.jsonl', [bontenbal, gundogan]))).toMatchObject({
      added: 0,
      unchanged: 2,
    });
    expect(await home.database.chunks.count()).toBe(1);
  });

  it('replaces what changed, removes what was withdrawn, and sets apart what is broken', async () => {
    const archive = home.start();
    await bring(archive, feedFile('moties.jsonl', [bontenbal, gundogan]));
    const changed = { ...bontenbal, Kabinetsappreciatie: 'Oordeel Kamer' };
    const withdrawn = { ...gundogan, Verwijderd: true };
    expect(await bring(archive, feedFile('later.jsonl', [changed, withdrawn, [1]]))).toMatchObject({
      changed: 1,
      removed: 1,
      problems: 1,
    });
    expect(await numbersFound(archive, 'appreciatie:oordeel')).toEqual(['2022Z21953']);
    expect(await numbersFound(home.start(), 'motie')).toEqual(['2022Z21953']);
    expect(await archive.problemsOf(2)).toMatchObject([{ line: 3, code: 'reading.notARecord' }]);
  });

  it.each([
    [
      'after it',
      [feedFile('moties.jsonl', [bontenbal]), feedFile('teksten.jsonl', [textOfBontenbal])],
    ],
    [
      'before it',
      [feedFile('teksten.jsonl', [textOfBontenbal]), feedFile('moties.jsonl', [bontenbal])],
    ],
    ['together with it', [feedFile('alles.jsonl', [textOfBontenbal, bontenbal])]],
  ])('completes a record with a text that comes %s', async (_when, files) => {
    const archive = home.start();
    await bring(archive, ...files);
    expect((await archive.state()).records).toBe(1);
    const [found] = await archive.find('kst-36200-VII-72');
    expect(found?.item).toMatchObject({
      id: idOf('2022Z21953'),
      number: '2022Z21953',
      dictum: ['verzoekt de regering de WRR om advies te vragen'],
    });
    expect(await numbersFound(archive, '36 200 VII, nr. 72')).toEqual(['2022Z21953']);
    expect(
      await bring(archive, feedFile('weer.jsonl', [bontenbal, textOfBontenbal])),
    ).toMatchObject({
      changed: 0,
      unchanged: 2,
    });
  });
});
