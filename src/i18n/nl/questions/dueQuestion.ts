import type { Due } from '@/domain/answer/due';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { FollowUp } from '@/domain/followUp/followUp';
import { completedEvents, courseText, termEvents } from '@/i18n/nl/deadline/termCourse';
import { sentenceCase } from '@/i18n/numbers';
import { canTell } from './asking';
import { askedFrom, type Named, pointedParts } from './questionNames';

type DueQuestion = FollowUp & { code: 'due' };

/** What is asked about a study: when it comes, and unless that is known, whether it is done. */
export function whenStudyComes(isCompleted: boolean): string {
  return isCompleted
    ? 'wanneer de Kamer dit onderzoek ontvangt'
    : 'of dit onderzoek inmiddels is afgerond, en wanneer de Kamer het ontvangt';
}

function whenReceived({ parts, isPartDelivered, isHowAsked }: DueQuestion, named: Named): string {
  switch (named.kind) {
    case 'motion': {
      if (isHowAsked) {
        return `of en op welke wijze aan ${pointedParts(parts, named)} uitvoering is gegeven, en wanneer de Kamer het antwoord ontvangt`;
      }
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

/** Past is only what the rules call late for certain: not what may be, nor a day that the words leave room around. */
function isPast({ code }: Timeliness): boolean {
  return code === 'certainlyLate';
}

/** Whether the term that holds now can still be kept; one without an end ("na het reces") that has begun can't be missed. */
function canBeKept({ againstFirst, againstPresent, present, isTermUnknown }: Due): boolean {
  if (isTermUnknown || isPast(againstFirst)) return false;
  switch (againstPresent.code) {
    case 'certainlyLate':
    case 'unknown':
      return false;
    case 'possiblyLate':
      return present.latest !== undefined;
    default:
      return true;
  }
}

function outlook(question: DueQuestion, named: Named): string {
  const { due, completedOn } = question;
  if (canBeKept(due)) {
    return `${canTell(named)} of deze termijn wordt gehaald, en ${whenReceived(question, named)}?`;
  }
  const when =
    named.kind === 'study'
      ? whenStudyComes(completedOn !== undefined)
      : whenReceived(question, named);
  return `${canTell(named)} ${when}?`;
}

/** What is certain about the terms on the day, with a space before it. */
function passed({ due, completedOn }: DueQuestion): string {
  const { againstFirst, againstPresent, shifts, isTermUnknown } = due;
  if (shifts.length === 0) {
    if (!isPast(againstFirst)) return '';
    return completedOn ? ' De genoemde termijn is verstreken.' : ' Deze termijn is verstreken.';
  }
  const isPresentPast = !isTermUnknown && isPast(againstPresent);
  if (!isPast(againstFirst)) return isPresentPast ? ' De nieuwe termijn is verstreken.' : '';
  return isPresentPast
    ? ' Ook de nieuwe termijn is verstreken.'
    : ' De eerste termijn is verstreken.';
}

/** A question about something due: what was promised when, what became of that, and when it comes. */
export function dueQuestion(question: DueQuestion, named: Named): string {
  const { due, parts, completedOn } = question;
  const whose = parts.length > 0 ? askedFrom(parts, named, named.name) : named.name;
  const course = courseText([
    ...termEvents(due, whose, due.deadline.what),
    ...completedEvents(completedOn, sentenceCase(named.name)),
  ]);
  return `${course}${passed(question)} ${outlook(question, named)}`;
}
