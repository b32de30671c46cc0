import { lastDayInTime } from '@/domain/deadline/room';
import type { AttentionCode, AttentionReason } from '@/domain/dossier/attention';
import { formatDay, termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { presentTermText, soonText } from '@/i18n/nl/deadline/timeliness';
import { plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

function dueWords(reason: Extract<AttentionReason, { what: string }>): string {
  const what = `${reason.what} ${termWords(reason.term)}`.trim();
  return reason.requestNumber === undefined
    ? isolated(sentenceCase(what))
    : `Verzoek ${reason.requestNumber}, ${isolated(what)}`;
}

/** The term that holds after a postponement, where the sentence is about the one before it. */
function presentToo({ present, term }: Extract<AttentionReason, { what: string }>): string {
  if (!present || present.term === term) return '';
  return `; ${presentTermText(present.term, present.timeliness)}`;
}

/** Why an item needs attention, in words. */
export function attentionSentence(reason: AttentionReason): string {
  switch (reason.code) {
    case 'certainlyLate':
      return `${dueWords(reason)}: ${plural(reason.days, 'dag', 'dagen')} te laat, levering niet vastgesteld${presentToo(reason)}`;
    case 'postponed':
      return `${dueWords(reason)}: tijdig uitgesteld; de eerste termijn is ${plural(reason.days, 'dag', 'dagen')} voorbij${presentToo(reason)}`;
    case 'possiblyLate': {
      const last = lastDayInTime(reason.term);
      return last
        ? `${dueWords(reason)}: mogelijk te laat, zeker pas na ${formatDay(last)}`
        : `${dueWords(reason)}: mogelijk te laat, een laatste dag is niet genoemd`;
    }
    case 'stepOverdue':
      return `Stap ${quoted(reason.step.what)}: ${plural(reason.days, 'dag', 'dagen')} over tijd`;
    case 'soon':
      return `${dueWords(reason)}: ${soonText(reason)}`;
    case 'notChecked': {
      const ago = `${formatDay(reason.since)}, ${plural(reason.days, 'dag', 'dagen')} geleden`;
      return reason.ever
        ? `Het laatst nagekeken op ${ago}`
        : `Nooit nagekeken; bekend sinds ${ago}`;
    }
  }
}

/** A group of reasons as a word, for the spoken name of its mark. */
export const attentionLabels: { readonly [Code in AttentionCode]: string } = {
  certainlyLate: 'Te laat',
  possiblyLate: 'Mogelijk te laat',
  stepOverdue: 'Stap over tijd',
  soon: 'Binnenkort',
  postponed: 'Uitgesteld',
  notChecked: 'Lang niet nagekeken',
};
