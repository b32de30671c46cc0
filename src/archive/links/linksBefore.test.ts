import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { linkedFacts } from './linkedFacts';
import type { LinkedItem } from './linkedItem';
import { createLinker } from './linker';
import { linksBefore } from './linksBefore';
import { LinkGatherer, lettersOfMotion, motionsOfLetter } from './linkTable';
import { buildMotionIndex } from './motionIndex';
import { commonStems } from './reasons';
import { resolveReferences } from './references';
import type { StoredLinks } from './storedLinks';

const topics = 'dijken wolven stikstof tandartsen sluizen havens scholen musea treinen windmolens';

function item(number: string, subject: string, on: string, references: string[] = []): LinkedItem {
  return {
    number,
    title: 'Water',
    subject,
    on: day(on),
    year: undefined,
    sequence: undefined,
    references,
    text: undefined,
  };
}

const motions = topics
  .split(' ')
  .flatMap((topic, at) =>
    [2019, 2020].map((year) =>
      item(
        `${year}Z0000${at}`,
        `Motie van het lid Test over ${topic} in ${at} gemeenten`,
        `${year}-03-0${(at % 9) + 1}`,
        [`kst-3500${at}-${year - 2000}`],
      ),
    ),
  );
const letters = topics
  .split(' ')
  .flatMap((topic, at) => [
    item(`2021Z0000${at}`, `Reactie op de motie van het lid Test over ${topic}`, '2021-01-01'),
    item(`2021Z0001${at}`, `Uitvoering motie (Kamerstuk 3500${at}, nr. 19)`, '2021-02-01'),
  ]);

/** All links of these records, with those of before where they can be kept, and how many letters were linked. */
function link(all: readonly LinkedItem[], of: readonly LinkedItem[], before?: StoredLinks) {
  const index = buildMotionIndex(all);
  const references = resolveReferences(index.motions, of);
  const { linksOf } = createLinker(index, references);
  const facts = linkedFacts(all, of, references);
  const knownOf = before && linksBefore(before, { motions: all, letters: of, references, facts });
  const gatherer = new LinkGatherer();
  let linked = 0;
  for (const [at, letter] of of.entries()) {
    const known = knownOf?.(at);
    if (known) gatherer.addKnown(known);
    else {
      linked += 1;
      gatherer.add(linksOf(letter));
    }
  }
  const links = {
    table: gatherer.finish(all.length),
    motions: Uint32Array.from(all.keys()),
    letters: Uint32Array.from(of.keys()),
    common: commonStems(index),
    facts,
  };
  return { links, linked };
}

/** What is shown of links, by numbers: scores may differ a little, as rare words become less rare. */
function shown({ table }: StoredLinks, all: readonly LinkedItem[], of: readonly LinkedItem[]) {
  const names = (items: readonly LinkedItem[], linked: readonly { at: number }[]) =>
    linked.map(({ at }) => items[at]?.number ?? '').toSorted((a, b) => a.localeCompare(b));
  return [
    ...of
      .map((_, at) => motionsOfLetter(table, at))
      .map(({ certain, likely }) => [names(all, certain), names(all, likely)]),
    ...all
      .map((_, at) => lettersOfMotion(table, at))
      .map(({ certain, likely }) => [names(of, certain), names(of, likely)]),
  ];
}

const { links: before } = link(motions, letters);

function againWith(all: readonly LinkedItem[], of: readonly LinkedItem[]) {
  const again = link(all, of, before);
  expect(shown(again.links, all, of)).toEqual(shown(link(all, of).links, all, of));
  return again.linked;
}

describe('links that were worked out before', () => {
  it('are all kept when nothing changed, wherever the records lie now', () => {
    expect(againWith(motions, letters)).toBe(0);
    expect(againWith(motions.toReversed(), letters.toReversed())).toBe(0);
  });

  it('are worked out for a letter that came', () => {
    const more = item('2022Z1', 'Reactie op de motie van het lid Test over wolven', '2022-01-01');
    expect(againWith(motions, [more, ...letters])).toBe(1);
  });

  it('are worked out for letters by which a motion that came can be meant', () => {
    const late = item('2024Z1', 'Motie van het lid Test over wolven', '2024-01-01');
    expect(againWith([late, ...motions], letters)).toBe(0);
    const early = item('2021Z1', 'Motie van het lid Test over wolven', '2021-01-20');
    expect(againWith([early, ...motions], letters)).toBe(10);
  });

  it('are worked out for letters of a motion that went, and of one whose number another bears now', () => {
    expect(againWith(motions.slice(1), letters)).toBeGreaterThan(0);
    expect(againWith(motions.slice(1), letters)).toBeLessThan(letters.length);
    const taken = { ...item('2024Z1', 'Motie', '2024-01-01'), references: ['kst-35004-19'] };
    expect(againWith([...motions, taken], letters)).toBeGreaterThan(0);
  });

  it('are worked out for a letter that names what came, the number of the Kingdom beside it', () => {
    const treaty = item(
      '2021Z2',
      'Uitvoering motie (Kamerstuk 36000 (R2200), nr. 5)',
      '2021-02-01',
    );
    const all = [...letters, treaty];
    const { links } = link(motions, all);
    const came = { ...item('2024Z1', 'Motie', '2024-01-01'), references: ['kst-36000-5'] };
    const again = link([...motions, came], all, links);
    expect(again.linked).toBe(1);
    const place = all.indexOf(treaty);
    expect(motionsOfLetter(again.links.table, place).likely).toMatchObject([
      { at: motions.length, note: { doubt: 'later' } },
    ]);
  });

  it('are not used when a great part of the motions is another', () => {
    expect(againWith(motions.slice(4), letters)).toBe(letters.length);
  });
});
