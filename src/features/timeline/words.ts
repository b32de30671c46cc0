import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { formatDay, formatInterval, saysItAll, termWords } from '@/i18n/dates';
import { formatDayRange, presentTermText, timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { statusLabel } from '@/i18n/nl/status/status';
import { plural } from '@/i18n/numbers';
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
    return `${statusLabel('study', code)}, zonder termijn`;
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
    if (timeliness.code === 'deliveredPostponed') return `${when}, na tijdig uitstel`;
    if (timeliness.code !== 'deliveredLate') return when;
    return `${when}, ${formatDayRange(timeliness.days)} te laat`;
  }
  const stands = shortState(entry).toLowerCase();
  const present = deadline && termWords(deadline.present);
  // The steps below the bar already bear the words of a shifted term.
  if (!present || state === 'late' || deadline.shifts.length > 0) return stands;
  return state === 'possiblyLate' || state === 'unknown' ? `${present}, ${stands}` : present;
}

/** The Dutch of the rows of the timeline. */
export const timelineWords: TimelineWords = {
  term: termWords,
  interval,
  said: (on: Day, by, reason) =>
    `Gezegd op ${formatDay(on)} door ${by}${reason ? `. ${reason.replace(/\.$/, '')}` : ''}`,
  startUnknown: 'onbekend',
  deliveredUnknown: 'dag onbekend',
  motionAdopted: 'Motie aangenomen',
  label: (subject, motion, what) => {
    const name =
      subject.kind === 'request' ? `Verzoek ${subject.number}: ${subject.title}` : subject.title;
    const more = [what, motion].filter(Boolean).join(', ');
    return more ? `${name} (${more})` : name;
  },
  state: stateWords,
  late: (timeliness, isHeldToFirst) => {
    const which = isHeldToFirst ? 'eerste' : 'huidige';
    if (timeliness.code === 'certainlyLate') {
      return `${plural(timeliness.days, 'dag', 'dagen')} te laat, gerekend vanaf de ${which} termijn`;
    }
    return timeliness.code === 'deliveredLate'
      ? `${formatDayRange(timeliness.days)} na de ${which} termijn`
      : '';
  },
  present: presentWords,
  note: noteWords,
  spoken: {
    start: (words) => `Start: ${words}.`,
    event: (words, on) => `${words}, op ${on}.`,
    promise: (words, detail) => `Eerste termijn: ${words} (${detail}).`,
    shift: (place, of, words, detail) => `Uitstel ${place} van ${of}: ${words}. ${detail}.`,
    delivered: (words) => `Opgeleverd: ${words}.`,
    row: (label, state, parts) => `${label}: ${state}. ${parts.join(' ')}`,
  },
  noGroup: {
    institute: 'Geen instituut bekend',
    motion: 'Niet bij een motie',
    ambition: 'Niet bij een ambitie',
  },
};
