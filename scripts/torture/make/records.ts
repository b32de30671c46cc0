import type { DossierRecord } from '@/domain/dossier/records';
import { itemKinds, type RecordKind, type RecordRef, recordKinds } from '@/domain/shared/ids';
import { between, claim, rawRecord } from '@/testing/rawDossier';
import { type Chance, pick } from '../../lib/chance';
import { longText, someText } from './texts';

/** The kinds that stand by themselves, at which the others can point. */
const rootKinds = ['motion', 'recommendation', 'study'] as const;

const days = ['2023-07-06', '2024-02-29', '2025-12-31', '2026-11-21'] as const;
const longShare = 0.02;

function notes(next: Chance) {
  const chance = next();
  if (chance < longShare) return { notes: longText(next) };
  return chance < 0.5 ? { notes: someText(next) } : {};
}

/** What a record of each kind has here beside its kind and id. `subject` is an item that is there. */
const fieldsOf: Partial<
  Record<RecordKind, (next: Chance, subject: RecordRef) => Readonly<Record<string, unknown>>>
> = {
  assignment: (next, subject) => ({ subject, from: pick(next, days), note: someText(next) }),
  check: (next, subject) => ({ subject, on: pick(next, days), note: someText(next) }),
  deadline: (next, subject) => ({
    subjects: [subject],
    term: between(undefined, pick(next, days), someText(next)),
  }),
  document: (next) => ({ references: [someText(next)] }),
  evidence: (next, subject) => ({
    subject,
    on: pick(next, days),
    source: { type: 'event', title: someText(next) },
  }),
  motion: (next) => ({ submitters: [someText(next), someText(next)] }),
  shift: (next) => ({
    deadlineId: 'd-0',
    term: between(pick(next, days), undefined, someText(next)),
    reason: someText(next),
  }),
  step: (next, subject) => ({
    subject,
    what: someText(next),
    term: between(undefined, pick(next, days), someText(next)),
  }),
  study: (next) => ({ institute: someText(next) }),
};

const kindsWithPage: ReadonlySet<RecordKind> = new Set(itemKinds);

/** A record of a kind with this id, about the subject if it is about anything; with a good chance of odd texts. */
export function someRecord(
  next: Chance,
  kind: RecordKind,
  id: string,
  subject: RecordRef,
): DossierRecord {
  if (kind === 'status') return rawRecord({ ...claimAbout(next, subject), id });
  const item = kindsWithPage.has(kind) ? { title: someText(next), ...notes(next) } : {};
  const motionId = kind === 'request' ? { motionId: 'motion-0' } : {};
  return rawRecord({ ...item, ...motionId, ...fieldsOf[kind]?.(next, subject), kind, id });
}

function claimAbout(next: Chance, subject: RecordRef) {
  const on = pick(next, days);
  if (subject.kind === 'study') {
    return { ...claim(subject, 'study', 'running', on), reason: someText(next) };
  }
  if (subject.kind === 'motion') {
    return { ...claim(subject, 'decision', 'adopted', on), reason: someText(next) };
  }
  return { ...claim(subject, 'recommendation', 'exploring', on), reason: someText(next) };
}

/** The records of a dossier, of every kind: first what stands by itself, then what is about that. */
export function someRecords(next: Chance, count: number): DossierRecord[] {
  const roots = rootKinds.map((kind): RecordRef => ({ kind, id: `${kind}-0` }));
  const first = roots.map((ref) => someRecord(next, ref.kind, ref.id, ref));
  const rest = Array.from({ length: count }, (_, at) => {
    const kind = pick(next, recordKinds);
    return someRecord(next, kind, `${kind}-${at + 1}`, pick(next, roots));
  });
  return [...first, ...rest];
}
