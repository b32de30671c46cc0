import { subjectsOf } from '@/domain/dossier/dossier';
import { readRecord } from '@/domain/dossier/readRecord';
import { refKey } from '@/domain/shared/ids';
import { deletedField, type FieldChange } from '../entry';
import { sameValue } from '../value';
import { type Comparison, deletedBy, isThere } from './compareRecord';
import type { DeletionQuestion, MemberChange, Side } from './plan';

/** The records of two copies by their key. */
export type Comparisons = ReadonlyMap<string, Comparison>;

const other = { ours: 'theirs', theirs: 'ours' } as const satisfies Record<Side, Side>;

/** The keys of what a record is about as one copy has it; none where that is not a whole record. */
function subjectKeys(comparison: Comparison, side: Side): string[] {
  const { kind, id } = comparison.ref;
  const fields = comparison[side]?.folded.fields ?? {};
  const { record } = readRecord({ kind, id }, { ...fields, kind, id });
  return record ? subjectsOf(record).map(refKey) : [];
}

/** What one copy deleted, with what the other one added to that: by key, with the keys of that on which it hangs. */
function deletedWithAdditions(
  all: Comparisons,
  deleter: Side,
): ReadonlyMap<string, readonly string[]> {
  const keeper = other[deleter];
  const gone = new Set([...all].filter(([, it]) => deletedBy(it) === deleter).map(([key]) => key));
  if (gone.size === 0) return new Map();
  const changed = [...all].filter(([key, comparison]) => {
    const version = comparison[keeper];
    return !gone.has(key) && isThere(version) && (version?.touched.size ?? 0) > 0;
  });
  // A shift hangs on a deadline, that on a request: once more as long as something was found.
  for (let size = -1; size < gone.size; ) {
    size = gone.size;
    for (const [key, comparison] of changed) {
      const subjects = subjectKeys(comparison, keeper);
      if (subjects.length > 0 && subjects.every((it) => gone.has(it))) gone.add(key);
    }
  }
  return new Map(
    [...gone].map((key) => {
      const comparison = all.get(key);
      const subjects = comparison ? subjectKeys(comparison, keeper) : [];
      return [key, subjects.filter((it) => gone.has(it))] as const;
    }),
  );
}

function rootsOf(key: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const own = parents.get(key) ?? [];
  return own.length === 0 ? [key] : own.flatMap((it) => rootsOf(it, parents));
}

/** The records below each of those that hang on nothing else that was deleted. */
function groupsOf(parents: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const key of parents.keys()) {
    for (const root of rootsOf(key, parents)) {
      const group = groups.get(root) ?? new Set<string>();
      groups.set(root, group.add(key));
    }
  }
  return groups;
}

/** What the copy that has a record still made of it; `undefined` where it did nothing to it, or answered that it stays. */
function changeOf(comparison: Comparison, keeper: Side): MemberChange | undefined {
  const { ref } = comparison;
  const [kept, gone] = [comparison[keeper], comparison[other[keeper]]];
  const by = kept?.latest;
  const isAnswered = kept?.answered.has(deletedField) ?? false;
  const touched = [...(kept?.touched ?? [])].filter((it) => it !== deletedField || !isAnswered);
  if (!kept || !by || touched.length === 0) return undefined;
  const { fields } = kept.folded;
  const changed = touched.flatMap((field): FieldChange[] => {
    const [from, to] = [gone?.folded.fields[field], fields[field]];
    return field === deletedField || sameValue(from, to) ? [] : [{ field, from, to }];
  });
  return { ref, fields, isNew: gone === undefined, changed: gone ? changed : [], by };
}

function questionAbout(
  all: Comparisons,
  root: string,
  group: ReadonlySet<string>,
  deleter: Side,
): DeletionQuestion | undefined {
  const members = [...group].flatMap((key) => all.get(key) ?? []);
  const changes = members.flatMap((it) => changeOf(it, other[deleter]) ?? []);
  const top = all.get(root);
  const gone = top?.[deleter];
  const answer = gone?.answered.get(deletedField);
  const deletion = answer ?? gone?.by.get(deletedField);
  const keptBy = top?.[other[deleter]]?.answered.get(deletedField);
  if (!top || !deletion || !(changes.length > 0 || keptBy)) return undefined;
  return {
    root: top.ref,
    fields: top[other[deleter]]?.folded.fields ?? {},
    deletedBy: deleter,
    deletion,
    isAnswered: answer !== undefined,
    keptBy,
    changes,
    members: members.map(({ ref }) => ref),
  };
}

/**
 * The records that one copy deleted while the other changed them or added something to them, or while those who were asked so
 * before answered differently: a person has to say.
 */
export function deletionQuestions(all: Comparisons): DeletionQuestion[] {
  return (['ours', 'theirs'] as const).flatMap((deleter) => {
    const groups = groupsOf(deletedWithAdditions(all, deleter));
    return [...groups].flatMap(([root, group]) => questionAbout(all, root, group, deleter) ?? []);
  });
}
