import type { Explanation, OpenGroup } from '@/domain/answer/explain';
import type { AnswerState } from '@/domain/answer/subjectAnswer';
import { formatDay } from '@/i18n/dates';
import { atMoment } from '@/i18n/nl/deadline/moments';
import { statusLabels } from '@/i18n/nl/status/status';
import { sentenceCase } from '@/i18n/numbers';
import { answerLabels } from './labels';
import { groupSentence, groupText, why } from './reasons';

/** "beide onderdelen, "alle 6 onderdelen". */
function allParts(total: number): string {
  return total === 2 ? 'beide onderdelen' : `alle ${total} onderdelen`;
}

function when({ answeredAt, total }: Explanation): string {
  if (!answeredAt) return '';
  if (!answeredAt.earliest && !answeredAt.latest) return '; op welke dag is niet bekend';
  return total > 1 ? `, het laatste ${atMoment(answeredAt)}` : ` ${atMoment(answeredAt)}`;
}

/** A promise or advice is not answered but kept or followed; what the evidence covers is all that is said of it here. */
const coveredLabels: { readonly [State in AnswerState]: string } = {
  answered: 'Geheel gedekt',
  partlyAnswered: 'Deels gedekt',
  open: 'Nog niet gedekt',
  notAssessable: answerLabels.notAssessable,
};

function stateWord({ subject, state }: Explanation): string {
  const isAsked = subject.kind === 'motion' || subject.kind === 'request';
  return isAsked ? answerLabels[state] : coveredLabels[state];
}

/** Why a motion asks nothing, or can't be assessed as a whole. */
function blocked({ notInForce, requests, subject }: Explanation): string | undefined {
  if (notInForce) {
    const code: Readonly<Record<string, string>> = statusLabels.decision;
    const word = (code[notInForce.code] ?? notInForce.code).toLocaleLowerCase('nl-NL');
    return `Niet te beoordelen, omdat de motie is ${word} (${formatDay(notInForce.holdsFrom)}).`;
  }
  if (subject.kind === 'motion' && requests === 0) {
    return 'Niet te beoordelen, omdat er geen verzoeken zijn vastgelegd.';
  }
  return undefined;
}

/** "geen van beide onderdelen", "geen van de 3 onderdelen". */
function noPart(total: number): string {
  return total === 2 ? 'geen van beide onderdelen' : `geen van de ${total} onderdelen`;
}

/** How far the subject is answered, before the reasons. */
function head(explanation: Explanation): string {
  const { state, covered, total } = explanation;
  if (total <= 1) return `${stateWord(explanation)}${when(explanation)}`;
  switch (state) {
    case 'answered':
      return `Beantwoord op ${allParts(total)}${when(explanation)}`;
    case 'partlyAnswered':
      return covered > 0
        ? `Beantwoord op ${covered} van ${total} onderdelen`
        : `Deels beantwoord, maar ${noPart(total)} geheel`;
    case 'open':
      return `Open: ${noPart(total)} is beantwoord`;
    case 'notAssessable':
      return 'Niet te beoordelen';
  }
}

/** With one part that is all there is to name, the reason follows at once: "Open, omdat …". */
function isAlone({ total, covered, groups }: Explanation): boolean {
  const [only, ...others] = groups;
  return total <= 1 && covered === 0 && others.length === 0 && only?.parts.length === 1;
}

/** The one reason for which nothing can be assessed. */
function onlyObstacle({ state, groups }: Explanation): OpenGroup | undefined {
  return state === 'notAssessable' && groups.length === 1 ? groups[0] : undefined;
}

function isToldAtOnce(explanation: Explanation): boolean {
  return Boolean(blocked(explanation) ?? onlyObstacle(explanation)) || isAlone(explanation);
}

/** How far the subject is answered: "Beantwoord op 2 van 3 onderdelen." */
export function answerHeadline(explanation: Explanation): string {
  const stop = blocked(explanation);
  if (stop) return stop;
  const [only] = explanation.groups;
  if (only && isAlone(explanation)) return `${head(explanation)}, ${why(only, false)}.`;
  const obstacle = onlyObstacle(explanation);
  return obstacle ? groupSentence(obstacle, explanation.requests) : `${head(explanation)}.`;
}

/** The reasons that are still to be told; none where the headline says it already. */
export function reasonsToTell(explanation: Explanation): readonly OpenGroup[] {
  return isToldAtOnce(explanation) ? [] : explanation.groups;
}

/** With nothing to count, the first reason begins with what the headline says: that is not said twice. */
function isSaidByReasons(explanation: Explanation): boolean {
  const { state, covered, total } = explanation;
  if (reasonsToTell(explanation).length === 0) return false;
  return state === 'notAssessable' || (total <= 1 && covered === 0);
}

/** The parts that are not answered and why, a sentence for each reason. */
export function answerReasons(explanation: Explanation): string[] {
  return reasonsToTell(explanation).map((group) => groupSentence(group, explanation.requests));
}

/**
 * The outcome explained in one sentence: "Beantwoord op 2 van 3 onderdelen; open: …, omdat alleen een aankondiging
 * bekend is (WRR, Media en democratie, aangekondigd in de brief van 22 februari 2023, oplevering niet vastgesteld)."
 */
export function answerExplanation(explanation: Explanation): string {
  const reasons = reasonsToTell(explanation);
  const headline = answerHeadline(explanation).replace(/\.$/, '');
  const parts = reasons.map((group) => groupText(group, explanation.requests));
  const told = isSaidByReasons(explanation) ? parts : [headline, ...parts];
  return `${sentenceCase(told.join('; '))}.`;
}
