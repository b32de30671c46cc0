// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { feedFile, makeTestArchive } from '@/testing/archive';
import { feedLetter, feedSample } from '@/testing/feed';

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
