import { archiveKinds } from '@/domain/archive/archiveItem';
import { parseReference } from '@/language/references/parseReference';
import type { ArchiveIndex } from '../index/archiveIndex';
import { unpackStrings } from '../index/packedStrings';
import type { Segment } from '../index/segment';
import type { Condition, Query, QueryProblem } from '../query/query';
import { isLabelled } from './conditions';

type OnLabel = Extract<Condition, { on: 'soort' | 'appreciation' }>;

/** So many are named to choose from. */
const mostNamed = 8;

const fieldNames = { soort: 'soort', appreciation: 'appreciatie' } as const;

function isOnLabel(condition: Condition): condition is OnLabel {
  return condition.on === 'soort' || condition.on === 'appreciation';
}

/** The column and the labels of one kind of label. */
function labelled({ columns, labels }: Segment, on: OnLabel['on']) {
  return on === 'soort'
    ? { column: columns.soorten, names: unpackStrings(labels.soorten) }
    : { column: columns.appreciations, names: unpackStrings(labels.appreciations) };
}

/** The labels of the records, the commonest first. */
function byNumber({ parts }: ArchiveIndex, on: OnLabel['on']): string[] {
  const counts = new Map<string, number>();
  for (const { segment, gone } of parts) {
    const { column, names } = labelled(segment, on);
    for (const [document, label] of column.entries()) {
      const name = names[label];
      if (name && !gone[document]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts.keys()].toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
}

/** What is asked of the labels of records that no record has, with the labels that there are. */
function unknownLabels(index: ArchiveIndex, query: Query): QueryProblem[] {
  const asked = [...query.conditions, ...query.excludedConditions].filter(isOnLabel);
  return asked.flatMap(({ on, words, isWhole }): QueryProblem[] => {
    const isKnown = index.parts.some(({ segment }) =>
      labelled(segment, on).names.some((label) => isLabelled(label, words, isWhole)),
    );
    if (isKnown) return [];
    // Only now, as it looks at every record.
    const known = byNumber(index, on).slice(0, mostNamed);
    return [{ code: 'valueUnknown', field: fieldNames[on], value: words.join(' '), known }];
  });
}

function hasCommitment({ parts }: ArchiveIndex): boolean {
  const sought = archiveKinds.indexOf('commitment');
  return parts.some(({ segment, gone }) =>
    segment.columns.kinds.some((kind, document) => kind === sought && !gone[document]),
  );
}

/** The reference of a commitment, where the archive holds none at all: no other number leads to one then. */
function missingCommitments(index: ArchiveIndex, { references }: Query): QueryProblem[] {
  const value = references.find((id) => parseReference(id)?.kind === 'commitment');
  if (value === undefined || hasCommitment(index)) return [];
  return [{ code: 'noCommitments', value }];
}

/** What a query asks that no record of the index has, for reasons that can be told. */
export function unknownValues(index: ArchiveIndex, query: Query): QueryProblem[] {
  return [...unknownLabels(index, query), ...missingCommitments(index, query)];
}
