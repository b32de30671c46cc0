import type { DossierRecord } from '@/domain/dossier/records';
import type { Operation } from '@/domain/journal/change';
import { type RecordRef, recordKinds } from '@/domain/shared/ids';
import { type Chance, pick } from '../../lib/chance';
import { someRecord } from './records';

/** Few records, so that writers often meet. */
const idCount = 4;

const subjects: readonly RecordRef[] = [
  { kind: 'study', id: 'study-0' },
  { kind: 'motion', id: 'motion-0' },
];

/** Something to do to one of a few records: mostly put it there in some way, at times remove it. */
export function someOperation(next: Chance): Operation {
  const kind = pick(next, recordKinds);
  const id = `${kind}-${Math.floor(next() * idCount)}`;
  if (next() < 0.2) return { type: 'delete', ref: { kind, id } };
  return { type: 'put', record: someRecord(next, kind, id, pick(next, subjects)) };
}

/** What is done in one change: one to four operations. */
export function someOperations(next: Chance): Operation[] {
  return Array.from({ length: 1 + Math.floor(next() * 4) }, () => someOperation(next));
}

/** Records as text, whatever the order in which they are given and their fields were written. */
export function dumpOf(records: readonly DossierRecord[]): string {
  const sorted = records.toSorted((a, b) => {
    const [left, right] = [`${a.kind} ${a.id}`, `${b.kind} ${b.id}`];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return JSON.stringify(sorted, (_key, value: unknown) => inOrderOfName(value));
}

function inOrderOfName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
