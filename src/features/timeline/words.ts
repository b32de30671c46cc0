import type { Term } from '@/domain/deadline/term';
import { formatInterval, saysItAll, termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { timelineRowTexts as texts } from '@/i18n/nl/charts/timelineRows';
import { presentTermText, timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { statusLabel } from '@/i18n/nl/status/status';
import type { TimelineEntry } from './entries';
import type { TimelineWords } from './series';

function interval(term: Term): string {
  return saysItAll({ ...term, words: termWords(term) }) ? termWords(term) : formatInterval(term);
}

function shortState({ timeliness, code, subject }: TimelineEntry): string {
  if (timeliness.code === 'closed' && code) {
    return statusLabel(subject.kind === 'study' ? 'study' : 'commitment', code);
  }
  const known = subject.kind === 'study' && code !== undefined && code !== 'unknown';
  if (timeliness.code === 'unknown' && known) {
    return texts.withoutTerm(statusLabel('study', code));
  }
  return timelinessLabel(timeliness);
}

/** The term that holds now, where the row is held to the one before it and is still awaited. */
function presentWords({ deadline, outcome }: TimelineEntry): string | undefined {
  if (!deadline || outcome.delivered || outcome.closed) return undefined;
  const { present, againstPresent, heldTo } = deadline;
  return heldTo === present ? undefined : presentTermText(present, againstPresent);
}

function stateWords(entry: TimelineEntry): string {
  return [shortState(entry), presentWords(entry)].filter(Boolean).join('; ');
}

function noteWords(entry: TimelineEntry): string {
  const { outcome, timeliness, deadline, state } = entry;
  if (outcome.delivered) {
    const when = termWords(outcome.delivered);
    if (timeliness.code === 'deliveredPostponed') return texts.deliveredPostponed(when);
    if (timeliness.code !== 'deliveredLate') return when;
    return texts.deliveredLate(when, timeliness.days);
  }
  const stands = shortState(entry).toLowerCase();
  const present = deadline && termWords(deadline.present);
  // The steps below the bar already bear the words of a shifted term.
  if (!present || state === 'late' || deadline.shifts.length > 0) return stands;
  return state === 'possiblyLate' || state === 'unknown' ? `${present}, ${stands}` : present;
}

/** What stands in the rows of the timeline, in words. */
export const timelineWords: TimelineWords = {
  term: termWords,
  interval,
  said: texts.said,
  startUnknown: texts.startUnknown,
  deliveredUnknown: texts.deliveredUnknown,
  motionAdopted: texts.motionAdopted,
  label: (subject, motion, what) => {
    const name =
      subject.kind === 'request'
        ? texts.request(subject.number, subject.title)
        : isolated(subject.title);
    const more = [what, motion]
      .filter((part) => part !== undefined)
      .map(isolated)
      .join(', ');
    return more ? `${name} (${more})` : name;
  },
  state: stateWords,
  late: (timeliness, isHeldToFirst) => {
    if (timeliness.code === 'certainlyLate') return texts.lateBy(timeliness.days, isHeldToFirst);
    return timeliness.code === 'deliveredLate'
      ? texts.deliveredAfter(timeliness.days, isHeldToFirst)
      : '';
  },
  present: presentWords,
  note: noteWords,
  spoken: texts.spoken,
  noGroup: texts.noGroup,
};
