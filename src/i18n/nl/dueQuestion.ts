import type { Due } from '@/domain/answer/due';
import type { FollowUp } from '@/domain/followUp/followUp';
import { sentenceCase } from '@/i18n/numbers';
import { canTell } from './asking';
import { askedFrom, type Named, pointedParts } from './questionNames';
import { completedEvents, courseText, termEvents } from './termCourse';

type DueQuestion = FollowUp & { code: 'due' };

/** What is asked about a study: when it comes, and unless that is known, whether it is done. */
export function whenStudyComes(isCompleted: boolean): string {
  return isCompleted
    ? 'wanneer de Kamer dit onderzoek ontvangt'
    : 'of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt';
}

function whenReceived({ parts, isPartDelivered }: DueQuestion, named: Named): string {
  switch (named.kind) {
    case 'motion': {
      const what = isPartDelivered ? 'de rest van het antwoord' : 'het antwoord';
      return `wanneer de Kamer ${what} op ${pointedParts(parts, named)} ontvangt`;
    }
    case 'commitment':
      return `wanneer deze toezegging ${isPartDelivered ? 'geheel ' : ''}wordt nagekomen`;
    case 'recommendation':
      return `wanneer de Kamer over ${named.pointed} wordt geïnformeerd`;
    case 'study':
      return 'wanneer de Kamer dit onderzoek ontvangt';
  }
}

function isPast({ againstFirst }: Due): boolean {
  return againstFirst.code === 'certainlyLate';
}

function outlook(question: DueQuestion, named: Named): string {
  const { due, completedOn } = question;
  const when =
    named.kind === 'study'
      ? whenStudyComes(completedOn !== undefined)
      : whenReceived(question, named);
  if (isPast(due) || due.isTermUnknown || due.againstFirst.code === 'unknown') {
    return `${canTell(named)} ${when}?`;
  }
  return `${canTell(named)} of deze termijn wordt gehaald, en ${whenReceived(question, named)}?`;
}

function passed(due: Due): string {
  if (!isPast(due)) return '';
  return due.shifts.length > 0
    ? ' De eerste termijn is verstreken.'
    : ' Deze termijn is verstreken.';
}

/** A question about something due: what was promised when, what became of that, and when it comes. */
export function dueQuestion(question: DueQuestion, named: Named): string {
  const { due, parts, completedOn } = question;
  const whose = parts.length > 0 ? askedFrom(parts, named, named.name) : named.name;
  const course = courseText([
    ...termEvents(due, whose, due.deadline.what),
    ...completedEvents(completedOn, sentenceCase(named.name)),
  ]);
  return `${course}${passed(due)} ${outlook(question, named)}`;
}
