// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { feedFile } from '@/testing/archive';
import type { ArchiveApi } from '@/workers/archive/archiveApi';
import {
  bontenbal,
  bring,
  emptyArchive,
  gundogan,
  numbersFound,
  textOfBontenbal,
} from '@/workers/archive/testing/importing';

let home = emptyArchive();

beforeEach(() => {
  home = emptyArchive();
});

const motion = { ...bontenbal, Volgnummer: 72 };
/** The paper of that motion, as a page of documents has it. */
const paper = {
  Id: '00000000-0000-4000-8000-00000000d0c1',
  Soort: 'Motie',
  DocumentNummer: '2022D47999',
  Titel: 'Begroting',
  Onderwerp: `${bontenbal.Onderwerp} `,
  Datum: '2022-11-15T00:00:00+01:00',
  Volgnummer: 72,
  Verwijderd: false,
};
const withdrawn = {
  Id: '00000000-0000-4000-8000-00000000dead',
  DocumentNummer: null,
  Onderwerp: null,
  Datum: null,
  Verwijderd: true,
};

const motions = feedFile('moties.jsonl', [motion, gundogan]);
const documents = feedFile('documenten.jsonl', [paper, withdrawn]);
const both = feedFile('beide.jsonl', [paper, motion, gundogan]);

const { zaak: _zaak, ...text } = { ...textOfBontenbal, docnr: paper.DocumentNummer };
/** The text of that paper, which names no case. */
const textOfPaper = feedFile('teksten.jsonl', [text]);
const asked = { dictum: ['verzoekt de regering de WRR om advies te vragen'] };

/** The record that a number finds, if it is the only one. */
async function only(archive: ArchiveApi, number: string) {
  const found = await archive.find(number);
  return found.length === 1 ? found[0]?.item : undefined;
}

describe('a document of the Kamer', () => {
  it.each([
    ['after it', [motions, documents]],
    ['before it', [documents, motions]],
    ['with it', [both]],
  ])('goes up in the case of which it is the paper when it comes %s', async (_when, files) => {
    const archive = home.start();
    await bring(archive, ...files);
    expect((await archive.state()).records).toBe(2);
    const [found, ...others] = await archive.find('2022D47999');
    expect(others).toEqual([]);
    expect(found?.item).toMatchObject({ number: '2022Z21953', references: ['2022D47999'] });
    expect((await home.start().state()).records).toBe(2);
  });

  it('is known by the number of its case that a reply names, whatever else it says', async () => {
    const archive = home.start();
    const other = { ...paper, Onderwerp: 'Motie', Zaak: [{ Nummer: motion.Nummer }] };
    await bring(archive, motions, feedFile('documenten.jsonl', [other]));
    expect((await archive.find('2022D47999'))[0]?.item.number).toBe('2022Z21953');
    expect((await archive.state()).records).toBe(2);
  });

  it('stays apart from a motion of that day with another number in its file', async () => {
    const archive = home.start();
    await bring(archive, motions, feedFile('documenten.jsonl', [{ ...paper, Volgnummer: 73 }]));
    expect((await archive.state()).records).toBe(3);
  });

  it('has its own number and day for as long as its case is not known, and a text completes it', async () => {
    const archive = home.start();
    await bring(archive, documents, textOfPaper);
    expect(await numbersFound(archive, '2022D47999')).toEqual(['2022D47999']);
    const [found] = await archive.find('2022D47999');
    expect(found?.item).toMatchObject({
      kind: 'motion',
      number: '2022D47999',
      on: '2022-11-15',
    });
    expect(found?.item.references).toContain('kst-36200-VII-72');
    expect(await bring(archive, motions)).toMatchObject({ added: 2 });
    expect((await archive.find('2022D47999'))[0]?.item).toMatchObject({
      number: '2022Z21953',
      dictum: ['verzoekt de regering de WRR om advies te vragen'],
    });
    expect((await archive.state()).records).toBe(2);
  });

  it('is unchanged when it comes again, and goes when it is withdrawn', async () => {
    const archive = home.start();
    await bring(archive, motions, documents);
    expect(await bring(archive, documents)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    await archive.clear();
    await bring(archive, documents);
    const gone = feedFile('weg.jsonl', [{ ...withdrawn, Id: paper.Id }]);
    expect(await bring(archive, gone)).toMatchObject({ removed: 1 });
    expect((await archive.state()).records).toBe(0);
  });

  it('is counted when it is withdrawn without being here', async () => {
    const archive = home.start();
    const { imports } = await archive.importFiles([motions, documents], () => {});
    expect(imports.at(-1)).toMatchObject({ read: 2, changed: 1, removed: 0, absent: 1 });
  });

  it('takes the place of what it was as a record under its own id', async () => {
    const archive = home.start();
    const { DocumentNummer: _number, ...before } = paper;
    await bring(archive, motions, feedFile('ooit.jsonl', [before]));
    expect((await archive.state()).records).toBe(3);
    await bring(archive, documents);
    expect((await archive.state()).records).toBe(2);
  });

  it('takes the text that it was given along when it goes up in a case that it names later', async () => {
    const archive = home.start();
    const alone = { ...paper, Onderwerp: 'Motie' };
    await bring(archive, motions, feedFile('documenten.jsonl', [alone]), textOfPaper);
    expect((await archive.state()).records).toBe(3);
    const named = { ...alone, Zaak: [{ Nummer: motion.Nummer }] };
    expect(await bring(archive, feedFile('uitgebreid.jsonl', [named]))).toMatchObject({
      changed: 1,
    });
    expect(await only(archive, '2022D47999')).toMatchObject({ number: '2022Z21953', ...asked });
    expect(await only(archive, 'kst-36200-VII-72')).toMatchObject({ number: '2022Z21953' });
    expect((await archive.state()).records).toBe(2);
  });

  it.each([
    ['as a record of its own', []],
    ['in its case', [motions]],
  ])('keeps the text that it had under its own id, %s', async (_where, files) => {
    const archive = home.start();
    const { DocumentNummer: _number, ...before } = paper;
    const older = { ...before, Nummer: paper.DocumentNummer };
    await bring(archive, feedFile('ooit.jsonl', [older]), textOfPaper, ...files);
    await bring(archive, documents);
    expect(await only(archive, '2022D47999')).toMatchObject(asked);
    expect(await numbersFound(archive, 'kst-36200-VII-72')).toHaveLength(1);
  });

  it('goes up in a case that is there already and comes again with its number', async () => {
    const archive = home.start();
    const alone = feedFile('documenten.jsonl', [{ ...paper, Onderwerp: 'Motie' }]);
    await bring(archive, motions, alone, textOfPaper);
    const expanded = { ...motion, Document: [{ DocumentNummer: paper.DocumentNummer }] };
    const again = feedFile('uitgebreid.jsonl', [expanded]);
    expect(await bring(archive, again)).toMatchObject({ added: 0, changed: 1 });
    expect(await only(archive, '2022D47999')).toMatchObject({ number: '2022Z21953', ...asked });
    expect((await archive.state()).records).toBe(2);
    const chunks = await home.database.chunks.count();
    expect(await bring(archive, again)).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await home.database.chunks.count()).toBe(chunks);
  });

  it('goes to the one that says the same of the cases that it names', async () => {
    const archive = home.start();
    const Zaak = [{ Nummer: gundogan.Nummer }, { Nummer: motion.Nummer }];
    await bring(archive, motions, feedFile('documenten.jsonl', [{ ...paper, Zaak }]));
    expect(await only(archive, '2022D47999')).toMatchObject({ number: '2022Z21953' });
    expect((await archive.state()).records).toBe(2);
  });

  it('stays apart from another document that says the same', async () => {
    const archive = home.start();
    const other = { ...paper, Id: `${paper.Id.slice(0, -1)}2`, DocumentNummer: '2022D48000' };
    await bring(archive, feedFile('documenten.jsonl', [paper, other]));
    expect(await only(archive, '2022D47999')).toMatchObject({ number: '2022D47999' });
    expect(await only(archive, '2022D48000')).toMatchObject({ number: '2022D48000' });
  });
});
