import type { Dossier } from '@/domain/dossier/dossier';
import { claimsAbout } from '@/domain/dossier/standing';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Day } from '@/domain/shared/day';
import { parseDay } from '@/domain/shared/day';
import { type ItemRef, itemKinds } from '@/domain/shared/ids';
import { defaultCodes, type StatusAxis, statusAxes } from '@/domain/status/axes';

/** A status as the entry that made it has it, with what held before. */
export type LoggedStatus = {
  readonly axis: StatusAxis;
  readonly before: string | undefined;
  readonly code: string;
  readonly holdsFrom: Day | undefined;
};

function valueOf(entry: JournalEntry, field: string): unknown {
  return entry.fields.find((it) => it.field === field)?.to;
}

function textOf(entry: JournalEntry, field: string): string {
  const value = valueOf(entry, field);
  return typeof value === 'string' ? value : '';
}

function subjectOf(entry: JournalEntry): ItemRef | undefined {
  const subject = valueOf(entry, 'subject');
  if (typeof subject !== 'object' || subject === null) return undefined;
  const kind = itemKinds.find((it) => it === Reflect.get(subject, 'kind'));
  const id: unknown = Reflect.get(subject, 'id');
  return kind && typeof id === 'string' ? { kind, id } : undefined;
}

function keyOf(from: string, recorded = ''): string {
  return `${from} ${recorded}`;
}

/** The status that an entry made; `undefined` for an entry that made none. */
export function loggedStatus(entry: JournalEntry, dossier: Dossier): LoggedStatus | undefined {
  if (entry.ref.kind !== 'status' || entry.action !== 'created') return undefined;
  const axis = statusAxes.find((it) => it === valueOf(entry, 'axis'));
  const code = textOf(entry, 'code');
  const subject = subjectOf(entry);
  if (!axis || code === '' || !subject) return undefined;
  const holdsFrom = parseDay(textOf(entry, 'holdsFrom'));
  const own = keyOf(textOf(entry, 'holdsFrom'), textOf(entry, 'recordedAt'));
  const before = claimsAbout(dossier, subject, axis).findLast(
    (claim) => claim.id !== entry.ref.id && keyOf(claim.holdsFrom, claim.recordedAt) <= own,
  );
  return { axis, before: before?.code ?? defaultCodes[axis], code, holdsFrom };
}
