import type { Day } from '@/domain/shared/day';
import { recordKinds } from '@/domain/shared/ids';
import { buildDossier, type Dossier, recordsOf, subjectsOf } from './dossier';
import type { DossierRecord } from './records';

/** The day from which a record is a fact; `undefined` when it has none and always counts. */
export function factDay(record: DossierRecord): Day | undefined {
  switch (record.kind) {
    case 'status':
      return record.holdsFrom;
    case 'check':
    case 'evidence':
      return record.on;
    case 'assignment':
      return record.from;
    case 'deadline':
    case 'shift':
    case 'step':
      return record.saidOn;
    case 'motion':
      return record.knownFrom ?? record.submittedOn;
    case 'commitment':
      return record.knownFrom ?? record.madeOn;
    case 'document':
      return record.knownFrom ?? record.dated?.earliest;
    case 'ambition':
    case 'recommendation':
    case 'request':
    case 'study':
      return record.knownFrom;
  }
}

function holdsOn(record: DossierRecord, on: Day): boolean {
  const from = factDay(record);
  return from === undefined || from <= on;
}

/**
 * The record without what it says of a later day: notes that hold from then, or that bear no day, and the status in the
 * Kamer's register, of which only the present one is kept.
 */
function asWordedOn(record: DossierRecord, on: Day): DossierRecord {
  if (!('notes' in record || 'feedStatus' in record)) return record;
  const worded = { ...record };
  if (!worded.notesFrom || worded.notesFrom > on) delete worded.notes;
  if (worded.kind === 'commitment') delete worded.feedStatus;
  return worded;
}

/** Whether something that the record is about is there too; a shift goes when its deadline does, and so on. */
function hasSubject(record: DossierRecord, held: Dossier): boolean {
  const subjects = subjectsOf(record);
  return subjects.length === 0 || subjects.some(({ kind, id }) => held.find(kind, id));
}

/**
 * The dossier as of the end of a day, by the days that its facts bear: what began to hold later is left out, and so is
 * what is about something left out, and words of a later day. When a fact was entered plays no part here.
 */
export function dossierAsOf(dossier: Dossier, on: Day): Dossier {
  let held = recordsOf(dossier, recordKinds)
    .filter((record) => holdsOn(record, on))
    .map((record) => asWordedOn(record, on));
  for (;;) {
    const seen = buildDossier(held);
    const kept = held.filter((record) => hasSubject(record, seen));
    if (kept.length === held.length) return seen;
    held = kept;
  }
}
