// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { feedFile, makeTestArchive } from '@/testing/archive';
import { feedLetter, feedMotion, feedSample } from '@/testing/feed';

const numbers = (linked: readonly { item: { number: string } }[]) =>
  linked.map(({ item }) => item.number);

describe('the links of the archive', () => {
  it('gives the letters of a motion and the motions of a letter', async () => {
    const archive = await makeTestArchive(feedSample);
    const letters = await archive.lettersOf('id-2022Z21953');
    expect(numbers(letters.certain)).toEqual(['2023Z03199']);
    expect(letters.certain[0]).toMatchObject({ act: 'answers', reasons: { daysBefore: 100 } });
    const motions = await archive.motionsOf('id-2023Z03199');
    expect(numbers(motions.certain)).toEqual(['2022Z21953']);
  });

  it('keeps what only resembles apart from what names the number', async () => {
    const archive = await makeTestArchive(feedSample);
    const { certain, likely } = await archive.lettersOf('id-2023Z13357');
    expect([numbers(certain), numbers(likely)]).toEqual([[], ['2024Z02819']]);
    expect(likely[0]).toMatchObject({ act: 'postpones', reasons: { submitters: ['gundogan'] } });
  });

  it('gives nothing for what is not there', async () => {
    const archive = await makeTestArchive(feedSample);
    expect(await archive.lettersOf('niets')).toEqual({ certain: [], likely: [] });
    expect(await archive.motionsOf('niets')).toEqual({ certain: [], likely: [] });
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
    expect(await archive.find('kst-36200-VII-80')).toEqual([]);
    expect(await archive.motionWith('kst-36200-VII-80')).toMatchObject([{ number: '2022Z22222' }]);
    expect(await archive.motionWith('kst-36200-VII-81')).toEqual([]);
  });

  it('finds letters that came with a later import', async () => {
    const archive = await makeTestArchive(feedSample);
    await archive.lettersOf('id-2022Z21953');
    const later = feedLetter('2023Z09999', 'Uitvoering motie Bontenbal (Kamerstuk 36200-VII-72)', {
      GestartOp: '2023-05-01T00:00:00+02:00',
    });
    await archive.importFiles([feedFile('later.jsonl', [later])], () => {});
    const { certain } = await archive.lettersOf('id-2022Z21953');
    expect(numbers(certain).toSorted()).toEqual(['2023Z03199', '2023Z09999']);
  });
});
