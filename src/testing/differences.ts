import { dossierAsOf } from '@/domain/dossier/asOf';
import { differencesBetween } from '@/domain/dossier/difference/between';
import type { Difference } from '@/domain/dossier/difference/difference';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { type RawRecord, rawRecord } from './rawDossier';

/** A motion of two requests. */
export const motion: RawRecord = { kind: 'motion', id: 'm', submittedOn: '2023-07-06' };
export const one: RawRecord = { kind: 'request', id: 'r1', motionId: 'm', number: 1 };
export const two: RawRecord = { kind: 'request', id: 'r2', motionId: 'm', number: 2 };
/** A study that was always there. */
export const always: RawRecord = { kind: 'study', id: 's' };

/** Evidence for a request, delivered on the day unless its source is a study. */
export function shows(id: string, on: string, request: RawRecord, source?: unknown): RawRecord {
  const subject = { kind: request.kind, id: request.id };
  return { kind: 'evidence', id, on, subject, ...(source !== undefined && { source }) };
}

/** What is told of these records between two days, by the days of facts. */
export function told(records: readonly RawRecord[], from: string, until: string): Difference[] {
  const dossier = buildDossier(records.map(rawRecord));
  const momentOn = (text: string) => ({ on: day(text), dossier: dossierAsOf(dossier, day(text)) });
  return differencesBetween(momentOn(from), momentOn(until));
}

/** A change in short: its day, what it is about, and the way that it went. */
export function inShort(difference: Difference): string {
  const { on = '?', type, subjects } = difference;
  const about = subjects.map(({ id }) => id).join('+');
  switch (difference.type) {
    case 'status':
    case 'answer':
      return `${on} ${about} ${type} ${difference.from ?? '-'} > ${difference.to ?? '-'}`;
    case 'appeared':
      return `${on} ${about} new ${difference.claims.map(({ code }) => code).join() || '-'} ${difference.answer ?? '-'}`;
    case 'deadlinePassed': {
      const { term: passed, daysLate, isDelivered } = difference;
      const late = daysLate ? `${daysLate.min}` : 'none';
      return `${on} ${about} passed ${passed.words} ${late}${isDelivered ? ' delivered' : ''}`;
    }
    default:
      return `${on} ${about} ${type}`;
  }
}

/** What is told: of which records, between which days, in short. */
export type DifferenceCase = readonly [
  string,
  readonly RawRecord[],
  string,
  string,
  readonly string[],
];
