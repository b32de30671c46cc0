import type { ArchiveIndex } from '../index/archiveIndex';
import { unpackStrings } from '../index/packedStrings';
import type { Condition, Query, QueryProblem } from '../query/query';
import { isLabelled } from './conditions';

type OnLabel = Extract<Condition, { on: 'soort' | 'appreciation' }>;

/** So many are named to choose from. */
const mostNamed = 8;

const fieldNames = { soort: 'soort', appreciation: 'appreciatie' } as const;

function isOnLabel(condition: Condition): condition is OnLabel {
  return condition.on === 'soort' || condition.on === 'appreciation';
}

/** How many records have each label. */
function labelCounts({ parts }: ArchiveIndex, on: OnLabel['on']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, gone } of parts) {
    const { columns, labels } = segment;
    const [column, all] =
      on === 'soort'
        ? [columns.soorten, labels.soorten]
        : [columns.appreciations, labels.appreciations];
    const names = unpackStrings(all);
    for (const [document, label] of column.entries()) {
      const name = names[label];
      if (name && !gone[document]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a query asks of the labels of records that no record of the index has, with the labels that there are. */
export function unknownValues(index: ArchiveIndex, query: Query): QueryProblem[] {
  const asked = [...query.conditions, ...query.excludedConditions].filter(isOnLabel);
  return asked.flatMap(({ on, words, isWhole }): QueryProblem[] => {
    const counts = labelCounts(index, on);
    const labels = [...counts.keys()];
    if (labels.some((label) => isLabelled(label, words, isWhole))) return [];
    const known = labels
      .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .slice(0, mostNamed);
    return [{ code: 'valueUnknown', field: fieldNames[on], value: words.join(' '), known }];
  });
}
