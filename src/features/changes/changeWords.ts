import type { Difference } from '@/domain/dossier/difference/difference';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { StatusAxis } from '@/domain/status/axes';
import type { Step } from '@/domain/workflow/step';
import { termWords } from '@/i18n/dates';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { formatDayRange } from '@/i18n/nl/deadline/timeliness';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { coverageLabels, stageLabels } from '@/i18n/nl/items/choices';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { changesTexts as texts } from '@/i18n/nl/journal/changes';
import { lookWords } from '@/i18n/nl/sources/checks';
import { axisLabels, statusLabel } from '@/i18n/nl/status/status';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { formatList } from '@/i18n/numbers';
import { aspectNames } from '@/items/page/aspectNames';
import { sourceTitle } from '@/items/text/sourceTitle';

/** A difference in words: what changed, what it was and is, and what is to be said besides. */
export type ChangeWords = {
  readonly what: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
};

/** As it stands within a sentence; names in it keep their capitals. */
function small(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}

function statusWord(axis: StatusAxis, code: string | undefined): string {
  return code ? statusLabel(axis, code) : texts.noVerdict;
}

function evidenceText(dossier: Dossier, { source, coverage, stage }: Evidence): string {
  const title = sourceTitle(dossier, source);
  return texts.coverage(title, small(coverageLabels[coverage]), small(stageLabels[stage]));
}

function shiftWords(difference: Extract<Difference, { type: 'deadlineShifted' }>): ChangeWords {
  const { deadline, from, shift, slip, totalSlip } = difference;
  // Of a slip that may be nothing at all nothing is said.
  const later = slip && slip.max !== 0 ? texts.later(formatDayRange(slip)) : undefined;
  const isSecond = from !== deadline.term;
  const total =
    isSecond && totalSlip && totalSlip.max !== 0
      ? texts.total(formatDayRange(totalSlip))
      : undefined;
  const note = [later, total].filter(Boolean).join('; ') || undefined;
  return {
    what: texts.shift(deadline.what),
    from: termWords(from),
    to: termWords(shift.term),
    note,
  };
}

/** How late it is in the end, or came; counted from the first term where that is another one than passed here. */
function lateness(difference: Extract<Difference, { type: 'deadlinePassed' }>): string | undefined {
  const { daysLate, term, countedFrom, isDelivered } = difference;
  // Of what may be nothing at all nothing is said.
  if (!daysLate || daysLate.min === 0) return undefined;
  const days = formatDayRange(daysLate);
  if (term.latest === countedFrom.latest)
    return isDelivered ? texts.deliveredLate(days) : texts.late(days);
  return isDelivered ? texts.deliveredAfter(days) : texts.total(days);
}

function stepWords(
  type: 'stepSet' | 'stepDone' | 'stepReopened' | 'stepRemoved',
  { what: words, term }: Step,
): ChangeWords {
  const what = texts.step(words);
  const open = texts.stepOpen(termWords(term));
  switch (type) {
    case 'stepSet':
      return { what, to: open };
    case 'stepDone':
      return { what, from: open, to: texts.stepDone };
    case 'stepReopened':
      return { what, from: texts.stepDone, to: open };
    case 'stepRemoved':
      return { what, from: open, to: texts.removed };
  }
}

function evidenceWords(dossier: Dossier, evidence: Evidence): ChangeWords {
  const aspects = aspectNames(dossier, evidence);
  return {
    what: texts.evidence,
    note: aspects.length > 0 ? texts.aspects(formatList(aspects)) : undefined,
  };
}

/** Puts a difference into words; `names` is for the titles of sources. */
export function changeWords(difference: Difference, names: Dossier): ChangeWords {
  switch (difference.type) {
    case 'appeared': {
      const claims = difference.claims.map(
        ({ axis, code }) => `${axisLabels[axis]}: ${small(statusWord(axis, code))}`,
      );
      const { answer } = difference;
      const answered = answer ? [`${texts.answer}: ${small(answerLabels[answer])}`] : [];
      const to = [...claims, ...answered].join('; ') || undefined;
      return { what: texts.appeared(kindLabels[difference.item.kind].one), to };
    }
    case 'disappeared':
      return { what: texts.disappeared(kindLabels[difference.item.kind].one) };
    case 'answer': {
      const { from, to } = difference;
      return { what: texts.answer, from: answerLabels[from], to: answerLabels[to] };
    }
    case 'status': {
      const { axis, from, to } = difference;
      return { what: axisLabels[axis], from: statusWord(axis, from), to: statusWord(axis, to) };
    }
    case 'deadlineSet':
      return {
        what: texts.deadline(difference.deadline.what),
        to: termWords(difference.deadline.term),
      };
    case 'deadlineShifted':
      return shiftWords(difference);
    case 'deadlinePassed': {
      const { deadline, term } = difference;
      return { what: texts.passed(deadline.what), to: termWords(term), note: lateness(difference) };
    }
    case 'deadlineRemoved': {
      const { what, term } = difference.deadline;
      return { what: texts.deadline(what), from: termWords(term), to: texts.removed };
    }
    case 'shiftRemoved': {
      const { deadline, shift } = difference;
      return { what: texts.shift(deadline.what), from: termWords(shift.term), to: texts.removed };
    }
    case 'evidenceAdded': {
      const { evidence } = difference;
      return { ...evidenceWords(names, evidence), to: evidenceText(names, evidence) };
    }
    case 'evidenceRemoved': {
      const { evidence } = difference;
      const from = evidenceText(names, evidence);
      return { ...evidenceWords(names, evidence), from, to: texts.removed };
    }
    case 'assigned':
    case 'transferred': {
      const { from, to } = difference;
      return { what: texts.owner, from: from && ownerText(from), to: ownerText(to) };
    }
    case 'assignmentRemoved':
      return { what: texts.owner, from: ownerText(difference.from), to: texts.removed };
    case 'stepSet':
    case 'stepDone':
    case 'stepReopened':
    case 'stepRemoved':
      return stepWords(difference.type, difference.step);
    case 'checked':
    case 'checkRemoved': {
      const { did, found } = lookWords(difference.check);
      if (difference.type === 'checked') return { what: did, to: found };
      return { what: did, from: found, to: texts.removed };
    }
    case 'edited': {
      const { kind } = difference.record;
      const fields = difference.fields.map((field) => small(fieldLabel(field, kind)));
      return { what: texts.edited(kindLabels[kind].one), to: formatList(fields) };
    }
  }
}
