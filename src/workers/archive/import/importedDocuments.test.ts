// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { feedFile } from '@/testing/archive';
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
    const { zaak: _zaak, ...text } = { ...textOfBontenbal, docnr: '2022D47999' };
    await bring(archive, documents, feedFile('teksten.jsonl', [text]));
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
});
