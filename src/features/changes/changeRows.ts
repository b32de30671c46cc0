import type { Difference, DifferenceType } from '@/domain/dossier/difference/difference';
import type { Dossier } from '@/domain/dossier/dossier';
import { type ItemKind, type ItemRef, refKey } from '@/domain/shared/ids';
import { changeGroups, changeLabels, changesTexts } from '@/i18n/nl/journal/changes';
import { titleOf } from '@/items/text/titleOf';
import type { Between } from '@/queries/dossier/between';
import { type PageKind, requestPath } from '@/routing/paths';
import { changeDayText } from './changeDay';
import { type ChangeWords, changeWords } from './changeWords';

/** The item on whose page a change is to be found. */
export type Home = {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  /** It is still there, so that a link leads somewhere. */
  readonly isThere: boolean;
};

/** An item that a change is about. */
type Named = {
  /** What it is called; of a request with its motion. */
  readonly title: string;
  /** What it is called on the page of its home; `undefined` when it is that itself. */
  readonly part: string | undefined;
  readonly home: Home;
  /** Its own place on that page, where it has one. */
  readonly path: string | undefined;
};

/** One change as the list and the table show it; named after the first of the items that it is about. */
export type ChangeRow = ChangeWords &
  Named & {
    readonly key: string;
    readonly difference: Difference;
    /** The other items that it is about, and their titles. */
    readonly others: readonly Named[];
  };

type Dossiers = { readonly before: Dossier; readonly after: Dossier };

function has(dossier: Dossier, kind: ItemKind, id: string): boolean {
  const item = dossier.find(kind, id);
  return item !== undefined;
}

function namedItem(kind: PageKind, id: string, { before, after }: Dossiers): Named {
  const isThere = has(after, kind, id);
  const title = titleOf(isThere ? after : before, { kind, id });
  return { title, part: undefined, home: { kind, id, title, isThere }, path: undefined };
}

function named(ref: ItemRef, dossiers: Dossiers): Named {
  if (ref.kind !== 'request') return namedItem(ref.kind, ref.id, dossiers);
  const request = dossiers.after.find('request', ref.id) ?? dossiers.before.find('request', ref.id);
  const { home } = namedItem('motion', request?.motionId ?? ref.id, dossiers);
  const number = request?.number ?? 1;
  const title = changesTexts.requestOf(number, home.title);
  const present = dossiers.after.find('request', ref.id);
  const path = present && requestPath(present);
  return { title, part: changesTexts.request(number), home, path };
}

/** The differences in words, in the same order. */
export function changeRows({ before, after, differences, names }: Between): ChangeRow[] {
  const dossiers = { before: before.dossier, after: after.dossier };
  return differences.map((difference) => {
    const [first, ...others] = difference.subjects;
    const axis = difference.type === 'status' ? difference.axis : '';
    return {
      ...changeWords(difference, names),
      ...named(first, dossiers),
      key: [difference.type, refKey(difference.record), refKey(first), axis, difference.on].join(
        ' ',
      ),
      difference,
      others: others.map((ref) => named(ref, dossiers)),
    };
  });
}

/** What of the item in a heading a change is about. */
export function namedUnder(heading: Home, row: ChangeRow): Named | undefined {
  return [row, ...row.others].find(({ home }) => refKey(home) === refKey(heading));
}

/** What a change is about, to be said under the heading of an item; nothing where that is the item itself. */
export function partUnder(heading: Home, row: ChangeRow): string | undefined {
  return namedUnder(heading, row)?.part;
}

/** What is to be said behind the course of a change, where its day stands apart. */
export function remarksOf({ note, difference }: ChangeRow): string[] {
  return [note, changeDayText(difference)].filter((remark) => remark !== undefined);
}

/** Changes under one heading; with a home where that is an item. */
export type ChangeGroup = {
  readonly key: string;
  readonly title: string;
  readonly home?: Home;
  readonly rows: readonly ChangeRow[];
};

type ItemGroup = ChangeGroup & { readonly home: Home };

const kindOrder: readonly ItemKind[] = [
  'motion',
  'request',
  'commitment',
  'recommendation',
  'study',
  'ambition',
  'document',
];

/** Whole items come and go kind by kind, so that motions are not lost among letters; all else stays by day. */
function inOrderOfKind(type: DifferenceType, rows: readonly ChangeRow[]): readonly ChangeRow[] {
  if (type !== 'appeared' && type !== 'disappeared') return rows;
  const rank = ({ difference }: ChangeRow) => kindOrder.indexOf(difference.subjects[0].kind);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** The changes by kind, in the order in which kinds are told; kinds without any are left out. */
export function byKind(rows: readonly ChangeRow[]): ChangeGroup[] {
  return changeGroups
    .map((type) => ({
      key: type,
      title: changeLabels[type].title,
      rows: inOrderOfKind(
        type,
        rows.filter(({ difference }) => difference.type === type),
      ),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The newest change first, and of one day motions and studies before the letters about them. */
function byNewest(a: ItemGroup, b: ItemGroup): number {
  const newest = ({ rows }: ItemGroup) => rows[0]?.difference.on ?? '';
  if (newest(a) !== newest(b)) return newest(a) > newest(b) ? -1 : 1;
  return kindOrder.indexOf(a.home.kind) - kindOrder.indexOf(b.home.kind);
}

/** The changes by item, the item with the newest change first. What is about two items stands under both. */
export function byItem(rows: readonly ChangeRow[]): ChangeGroup[] {
  const groups = new Map<string, ItemGroup & { rows: ChangeRow[] }>();
  for (const row of rows) {
    const homes = new Map(
      [row.home, ...row.others.map(({ home }) => home)].map((home) => [refKey(home), home]),
    );
    for (const [key, home] of homes) {
      const group = groups.get(key) ?? { key, title: home.title, home, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()].toSorted(byNewest);
}
