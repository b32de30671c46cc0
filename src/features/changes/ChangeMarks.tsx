import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { StatusBadge } from '@/items/badges/StatusBadge';
import type { ChangeRow } from './changeRows';

type Side = 'from' | 'to';

/** What something was or is: a status as its badge, all else in words. */
export function ChangeValue({ row, side }: { row: ChangeRow; side: Side }) {
  const { difference } = row;
  if (difference.type === 'status') {
    return <StatusBadge axis={difference.axis} code={difference[side]} />;
  }
  if (difference.type === 'answer') return <AnswerBadge state={difference[side]} />;
  return <span>{row[side]}</span>;
}
