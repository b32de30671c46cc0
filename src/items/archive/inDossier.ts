import type { ArchiveItem, ArchiveKind } from '@/domain/archive/archiveItem';
import type { Commitment } from '@/domain/commitment/commitment';
import type { SourceDocument } from '@/domain/document/document';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';

/** The items that a public record can be in a dossier. */
export type TakenItem = Motion | SourceDocument | Commitment;

const kinds = ['motion', 'commitment', 'document'] as const;
/** What a record becomes in a dossier. */
const takenKinds: { readonly [Kind in ArchiveKind]: TakenItem['kind'] } = {
  motion: 'motion',
  letter: 'document',
  commitment: 'commitment',
  other: 'document',
};

function referencesOf(item: TakenItem): readonly string[] {
  if (item.kind !== 'commitment') return item.references;
  return item.reference ? [item.reference] : [];
}

type ByReference = ReadonlyMap<string, readonly TakenItem[]>;
const known = new WeakMap<Dossier, ByReference>();

function byReference(dossier: Dossier): ByReference {
  const found = new Map<string, TakenItem[]>();
  for (const kind of kinds) {
    for (const item of dossier.all(kind)) {
      for (const reference of referencesOf(item)) {
        found.set(reference, [...(found.get(reference) ?? []), item]);
      }
    }
  }
  return found;
}

/** The item that a public record became in a dossier: it bears its number, and is what such a record becomes. */
export function takenItemOf(dossier: Dossier, record: ArchiveItem): TakenItem | undefined {
  const item = itemOfRecord(dossier, record);
  return item?.kind === takenKinds[record.kind] ? item : undefined;
}

/** The item of a dossier that bears the number or a reference of a public record; one of the same kind before others. */
export function itemOfRecord(
  dossier: Dossier,
  { kind, number, references }: ArchiveItem,
): TakenItem | undefined {
  const index = known.get(dossier) ?? byReference(dossier);
  known.set(dossier, index);
  const items = [number, ...references].flatMap((reference) => index.get(reference) ?? []);
  return items.find((item) => item.kind === takenKinds[kind]) ?? items[0];
}
