import { createLinker } from '@/archive/links/linker';
import { LinkGatherer, motionsOfLetter } from '@/archive/links/linkTable';
import { buildMotionIndex } from '@/archive/links/motionIndex';
import { commonStems, reasonsFor } from '@/archive/links/reasons';
import { resolveReferences } from '@/archive/links/references';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { makeArchiveLetter, makeArchiveMotion } from './publicRecord';

/** The file of papers of some of the motions. */
export const ict = { title: 'Informatie- en communicatietechnologie (ICT)' };
const monuments = { title: 'Monumentenzorg' };
const limits = makeArchiveMotion(
  '2024Z02133',
  'Motie van het lid Bikker c.s. over een overkoepelende limiet voor storten bij onlinecasino’s',
  {
    title: 'Begroting Justitie 2024',
    on: '2024-02-08',
    sequence: 60,
    references: ['kst-36410-VI-60'],
  },
);
const restoration = makeArchiveMotion(
  '2024Z20121',
  'Motie van het lid Mohandis over vasthouden aan de doelstelling voor de restauratieachterstand',
  { ...monuments, on: '2024-12-03', sequence: 132, references: ['kst-32156-132'] },
);
const restorationChanged = makeArchiveMotion(
  '2024Z21079',
  'Gewijzigde motie van het lid Mohandis over vasthouden aan de doelstelling voor de restauratieachterstand (t.v.v. 32156-132)',
  { ...monuments, on: '2024-12-12', sequence: 136, references: ['kst-32156-136'] },
);
const advice = makeArchiveMotion(
  '2022Z21953',
  'Motie van het lid Bontenbal c.s. over een adviesaanvraag voor de WRR over de impact van nieuwe technologieën',
  { ...ict, on: '2022-11-14', sequence: 72, references: ['kst-26643-72'] },
);
const media = makeArchiveMotion(
  '2023Z13357',
  'Motie van het lid Gündogan c.s. over onderzoeken welke aspecten van sociale media bijdragen aan risico’s voor de democratie',
  { ...ict, on: '2023-07-06', sequence: 192 },
);
const wolves = makeArchiveMotion(
  '2025Z05603',
  'Motie van het lid Kostic c.s. over obstakels voor subsidies voor wolfwerende maatregelen',
  { title: 'Natuurbeleid', on: '2025-03-25', sequence: 436, references: ['kst-33576-436'] },
);
/** Motions of several members and files, in the order that the tests count in. */
export const motions = [limits, restoration, restorationChanged, advice, media, wolves];

/** What these letters are linked with, by the numbers of the motions; `table` holds all links. */
export function linked(letters: readonly ArchiveItem[], all: readonly ArchiveItem[] = motions) {
  const index = buildMotionIndex(all);
  const { linksOf } = createLinker(index, resolveReferences(index.motions, letters));
  const links = letters.map(linksOf);
  const gatherer = new LinkGatherer();
  for (const each of links) gatherer.add(each);
  const table = gatherer.finish(all.length);
  const numbers = (places: readonly number[]) => places.map((place) => all[place]?.number);
  return {
    links,
    table,
    /** Why the first letter is likely to be about a motion. */
    reasons: (motion: number) => {
      const { likely } = motionsOfLetter(table, 0);
      const link = likely.find(({ at }) => at === motion);
      const [letter] = letters;
      const linkedMotion = all[motion];
      if (!link || !letter || !linkedMotion) return undefined;
      return reasonsFor({ letter, motion: linkedMotion, ...link }, new Set(commonStems(index)));
    },
    certain: numbers(
      links.flatMap(({ segments }) =>
        segments.flatMap((each) => each.certain.map(({ motion }) => motion)),
      ),
    ),
    likely: numbers(
      links.flatMap(({ segments }) =>
        segments.flatMap((each) => each.likely.map(({ motion }) => motion)),
      ),
    ),
  };
}

/** A letter with this subject, of April 2025 unless told otherwise. */
export function letterOf(subject: string, fields: Parameters<typeof makeArchiveLetter>[2] = {}) {
  return makeArchiveLetter('2025Z00001', subject, { on: '2025-04-20', ...fields });
}
