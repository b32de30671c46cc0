import type { WaitingMotion } from '@/domain/answer/waitingMotions';
import { answerLabels } from '@/i18n/nl/answer/labels';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { coveredOf } from './motions';

function openText(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return `; nog niet ${numbers.length === 1 ? 'verzoek' : 'de verzoeken'} ${formatList(numbers.map(String))}`;
}

/** "Deels beantwoord: 1 van 2 onderdelen; nog niet verzoek 2", and the study that it waits for. */
export function waitingSentence(waiting: WaitingMotion): string {
  const { state, covered, total, openRequests, via } = waiting;
  const waits = via
    ? `; wacht op onderzoek ${quoted(via.study.title)}: ${timelinessLabel(via.due.headline).toLocaleLowerCase('nl')}`
    : '';
  return `${answerLabels[state]}: ${coveredOf(covered, total)}${openText(openRequests)}${waits}`;
}
