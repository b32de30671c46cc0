// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile, makeTestArchive, openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedLetter, feedMotion, feedSample } from '@/testing/feed';
import type { RecordLinks } from '@/workers/archive/archiveApi';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';

let databases = 0;

/** An archive on one database, to be started more than once. */
function stored() {
  databases += 1;
  const store = createArchiveStore(
    openArchiveDatabase(`archief-verbanden-${databases}`),
    queueLock(),
  );
  const clock = { now: () => testMoment };
  return {
    store,
    start: (on: ArchiveStore = store) =>
      createInlineArchive(on, { clock, channel: openTestChannel() }),
  };
}

/** Links of an archive in which nobody gave comparing up. */
async function prepared(links: Promise<RecordLinks | null>): Promise<RecordLinks> {
  const found = await links;
  if (!found) throw new Error('comparing was given up');
  return found;
}

const numbers = (linked: readonly { item: { number: string } }[]) =>
  linked.map(({ item }) => item.number);

describe('the links of the archive', () => {
  it('gives the letters of a motion and the motions of a letter', async () => {
    const archive = await makeTestArchive(feedSample);
    const letters = await prepared(archive.lettersOf('id-2022Z21953'));
    expect(numbers(letters.certain)).toEqual(['2023Z03199']);
    expect(letters.certain[0]).toMatchObject({ act: 'answers', reasons: { daysBefore: 100 } });
    const motions = await prepared(archive.motionsOf('id-2023Z03199'));
    expect(numbers(motions.certain)).toEqual(['2022Z21953']);
  });

  it('gives letters that are certain in the order of their days', async () => {
    const first = feedLetter(
      '2022Z99999',
      'Uitstel van de reactie op de motie van het lid Bontenbal c.s. (Kamerstuk 36200-VII-72)',
      { GestartOp: '2022-12-01T00:00:00+01:00' },
    );
    const archive = await makeTestArchive([...feedSample, first]);
    const { certain } = await prepared(archive.lettersOf('id-2022Z21953'));
    expect(numbers(certain)).toEqual(['2022Z99999', '2023Z03199']);
  });

  it('keeps what only resembles apart from what names the number', async () => {
    const archive = await makeTestArchive(feedSample);
    const { certain, likely } = await prepared(archive.lettersOf('id-2023Z13357'));
    expect([numbers(certain), numbers(likely)]).toEqual([[], ['2024Z02819']]);
    expect(likely[0]).toMatchObject({ act: 'postpones', reasons: { submitters: ['Gündogan'] } });
  });

  it('gives nothing for what is not there', async () => {
    const archive = await makeTestArchive(feedSample);
    expect(await prepared(archive.lettersOf('niets'))).toEqual({ certain: [], likely: [] });
    expect(await prepared(archive.motionsOf('niets'))).toEqual({ certain: [], likely: [] });
  });

  it('knows a motion by the number that others in its file of papers tell', async () => {
    const file = { Titel: 'Begroting Binnenlandse Zaken', Kamerstukdossier: undefined };
    const known = (Nummer: string, Volgnummer: number) =>
      feedMotion(Nummer, `Motie ${Volgnummer} over iets anders`, {
        ...file,
        Volgnummer,
        Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
      });
    const bare = feedMotion('2022Z22222', 'Motie over nog iets', { ...file, Volgnummer: 80 });
    const archive = await makeTestArchive([known('2022Z1', 70), known('2022Z2', 71), bare]);
    expect((await archive.search('36200-VII-80', {})).total).toBe(0);
    const likely = { item: { number: '2022Z22222' }, derived: 'kst-36200-VII-80' };
    expect(await archive.find('kst-36200-VII-80')).toMatchObject([likely]);
    expect(await archive.find('kst-36200-VII-81')).toEqual([]);
    for (const question of ['36 200 VII, nr. 80', 'dossier:36200 nog', '36200 nog']) {
      expect((await archive.search(question, {})).items).toMatchObject([likely]);
    }
    expect((await archive.search('nog', {})).total).toBe(1);
    expect((await archive.search('nog -36200-VII-80', {})).total).toBe(0);
  });

  describe('of a motion of which the publication was added', () => {
    const title = 'Begroting Binnenlandse Zaken';
    const subject = 'Motie van het lid Bontenbal c.s. over een advies van de WRR over technologie';
    const records = [
      feedMotion('2022Z1', 'Motie van het lid Krol over iets anders', {
        Titel: title,
        Volgnummer: 70,
        Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
      }),
      feedMotion('2022Z21953', subject, {
        Titel: title,
        Volgnummer: 72,
        Kabinetsappreciatie: 'Overbodig',
      }),
      feedLetter(
        '2023Z03199',
        'Reactie op de motie van het lid Bontenbal c.s. over een advies van de WRR over technologie (Kamerstuk 36200-VII-72)',
      ),
    ];
    const paper = `<kamerstuk><dossiernummer>36200-VII</dossiernummer><ondernummer>72</ondernummer>
      <stuk><titel>MOTIE VAN HET LID BONTENBAL C.S.</titel><vrije-tekst><al>De Kamer,</al>
      <al>constaterende dat een advies van de WRR over technologie ontbreekt,</al>
      <al>verzoekt de regering de WRR om advies te vragen,</al></vrije-tekst></stuk></kamerstuk>`;
    const feed = feedFile('proef.jsonl', records);
    const publication = feedFile('kst-36200-VII-72.xml', [paper]);

    it('names a number that is only likely before that, which is told as the reason', async () => {
      const short =
        'Reactie op de motie van het lid Bontenbal over plannen die gevolgen hebben voor technologie (Kamerstuk 36200-VII-72)';
      const archive = await makeTestArchive([
        ...records.slice(0, 2),
        feedLetter('2023Z03199', short),
      ]);
      const { certain, likely } = await prepared(archive.lettersOf('id-2022Z21953'));
      expect([numbers(certain), numbers(likely)]).toEqual([[], ['2023Z03199']]);
      expect(likely[0]?.reasons).toMatchObject({ namesDerived: true });
      const motions = await prepared(archive.motionsOf('id-2023Z03199'));
      expect(motions.likely[0]?.reasons).toMatchObject({ namesDerived: true });
      await archive.importFiles([publication], () => {});
      const then = await prepared(archive.lettersOf('id-2022Z21953'));
      expect(then.certain[0]?.reasons).not.toHaveProperty('namesDerived');
    });

    it('is certain before that by a number that is only likely, where members and words agree', async () => {
      const archive = await makeTestArchive(records);
      const { certain, likely } = await prepared(archive.lettersOf('id-2022Z21953'));
      expect([numbers(certain), numbers(likely)]).toEqual([['2023Z03199'], []]);
      expect(certain[0]?.reasons).toMatchObject({ namesDerived: true });
    });

    it.each([
      ['after', [feed, publication]],
      ['before', [publication, feed]],
    ])('are those of the record, with its words, when it came %s', async (_, files) => {
      const archive = await makeTestArchive();
      for (const file of files) await archive.importFiles([file], () => {});
      await archive.prepare();
      for (const mark of ['2022Z21953', 'kst-36200-VII-72']) {
        const [found, ...others] = await archive.find(mark);
        expect(others).toEqual([]);
        expect(found?.item).toMatchObject({
          id: 'id-2022Z21953',
          subject,
          references: ['kst-36200-VII-72'],
          dictum: ['verzoekt de regering de WRR om advies te vragen'],
        });
      }
      expect(numbers((await prepared(archive.lettersOf('id-2022Z21953'))).certain)).toEqual([
        '2023Z03199',
      ]);
      const motions = await prepared(archive.motionsOf('id-2023Z03199'));
      expect([numbers(motions.certain), numbers(motions.likely)]).toEqual([['2022Z21953'], []]);
    });

    it.each([
      ['its number', '36 200 VII, nr. 72', ['id-2022Z21953', 'id-2023Z03199']],
      ['words of both', 'bontenbal technologie soort:motie', ['id-2022Z21953']],
      ['a word of the publication', 'ontbreekt', ['id-2022Z21953']],
      ['what only the record says', 'ontbreekt appreciatie:overbodig', ['id-2022Z21953']],
      ['what it does not say', 'ontbreekt appreciatie:ontraden', []],
      ['a word less that only the publication has', 'bontenbal -ontbreekt', ['id-2023Z03199']],
      ['nothing', 'soort:motie', ['id-2022Z1', 'id-2022Z21953']],
    ])('is one result with it, by %s', async (_, question, ids) => {
      const archive = await makeTestArchive(records);
      await archive.importFiles([publication], () => {});
      await archive.prepare();
      const { items, total, records: all, counts } = await archive.search(question, {});
      expect(new Set(items.map((found) => found?.item.id))).toEqual(new Set(ids));
      expect([total, all]).toEqual([ids.length, records.length]);
      const kinds = [...counts.kinds.values()].reduce((sum, count) => sum + count, 0);
      expect(kinds).toBe(ids.length);
    });

    it('is marked with the words of the publication by which it was found', async () => {
      const archive = await makeTestArchive(records);
      await archive.importFiles([publication], () => {});
      await archive.prepare();
      const { items } = await archive.search('bontenbal ontbreekt', {});
      expect(items.map((found) => found?.words.toSorted())).toEqual([['bontenbal', 'ontbreekt']]);
    });

    it('counts with its publication as before when the two fall apart for a while', async () => {
      const archive = await makeTestArchive(records);
      await archive.importFiles([publication], () => {});
      await archive.prepare();
      const page = await archive.search('motie', {});
      await archive.importFiles(
        [feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')])],
        () => {},
      );
      const state = await archive.state();
      expect(state.records - page.records).toBe(2);
      expect(page.apart).toEqual({ records: 3, publications: 1 });
      expect(state.apart).toEqual({ records: 4, publications: 1 });
    });

    it('is changed, for who looked before its publication came', async () => {
      const archive = await makeTestArchive(records);
      await archive.importFiles([publication], () => {});
      await archive.prepare();
      const narrowing = { importedAfter: 1 };
      const { items, total, counts } = await archive.search('ontbreekt', { narrowing });
      expect(items).toMatchObject([
        { item: { id: 'id-2022Z21953' }, brought: { first: 1, last: 2 } },
      ]);
      expect([total, counts.changed]).toEqual([1, 1]);
      expect(counts.kinds).toEqual(new Map([['motion', 1]]));
    });

    it('is not taken for a new record while it is not known yet which belong together', async () => {
      const archive = await makeTestArchive(records);
      await archive.prepare();
      const other = feedMotion('2025Z1', 'Motie over wat ontbreekt');
      await archive.importFiles([publication, feedFile('later.jsonl', [other])], () => {});
      const narrowing = { importedAfter: 1 };
      const fresh = async () => {
        const { total, counts } = await archive.search('ontbreekt', { narrowing });
        return { total, changed: counts.changed };
      };
      expect(await fresh()).toEqual({ total: 1, changed: 0 });
      await archive.prepare();
      expect(await fresh()).toEqual({ total: 2, changed: 1 });
    });

    it('is shown among the results with the number that the publication confirms', async () => {
      const archive = await makeTestArchive(records);
      await archive.prepare();
      const [before] = (await archive.search('2022Z21953', {})).items;
      expect(before).toMatchObject({ derived: 'kst-36200-VII-72', item: { references: [] } });
      await archive.importFiles([publication], () => {});
      await archive.prepare();
      const [after] = (await archive.search('2022Z21953', {})).items;
      expect(after).toMatchObject({ item: { references: ['kst-36200-VII-72'] } });
      expect(after).not.toHaveProperty('derived');
      const [linked] = (await prepared(archive.motionsOf('id-2023Z03199'))).certain;
      expect(linked).not.toHaveProperty('derived');
    });
  });

  it('is worked out once, and read back after a start', async () => {
    const { store, start } = stored();
    const first = start();
    await first.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    const before = await prepared(first.lettersOf('id-2022Z21953'));
    let reads = 0;
    const again = start({
      ...store,
      eachChunk: (take) => {
        reads += 1;
        return store.eachChunk(take);
      },
    });
    expect(await prepared(again.lettersOf('id-2022Z21953'))).toEqual(before);
    expect(reads).toBe(0);
    await again.importFiles([feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')])], () => {});
    await again.prepare();
    expect(reads).toBe(1);
  });

  it('is worked out anew when records come meanwhile', async () => {
    const { store, start } = stored();
    const archive = start();
    await archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    const basis = await store.basis();
    await archive.importFiles([feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')])], () => {});
    const outdated = { id: 'links', layout: 1, basis, content: {} };
    expect(await store.putFinding(outdated)).toBe(false);
    expect(await store.finding('links', 1)).toBeUndefined();
  });

  it('finds letters that came with a later import', async () => {
    const archive = await makeTestArchive(feedSample);
    await prepared(archive.lettersOf('id-2022Z21953'));
    const later = feedLetter('2023Z09999', 'Uitvoering motie Bontenbal (Kamerstuk 36200-VII-72)', {
      GestartOp: '2023-05-01T00:00:00+02:00',
    });
    await archive.importFiles([feedFile('later.jsonl', [later])], () => {});
    const { certain } = await prepared(archive.lettersOf('id-2022Z21953'));
    expect(numbers(certain).toSorted()).toEqual(['2023Z03199', '2023Z09999']);
  });
});
