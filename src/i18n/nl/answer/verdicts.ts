import type { Term } from '@/domain/deadline/term';
import type { Shown } from '@/domain/verdict/shown';
import type { Verdict } from '@/domain/verdict/verdict';
import type { VerdictDifference } from '@/domain/verdict/verdictDifferences';
import { formatDay } from '@/i18n/dates';
import { atMoment } from '@/i18n/nl/deadline/moments';
import { statusLabel } from '@/i18n/nl/status/status';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { partNames, wholeName } from './parts';

function word({ axis, claim }: Verdict): string {
  return quoted(statusLabel(axis, claim.code).toLocaleLowerCase('nl-NL'));
}

function requestOf({ request }: Verdict): string | undefined {
  if (!request) return undefined;
  return request.isOnly ? 'het verzoek' : `verzoek ${request.number}`;
}

/** What someone says, as the first half of a sentence: "Het kabinet meldt ‘uitgevoerd’ (22 februari 2023)". */
export function verdictText(verdict: Verdict, request = requestOf(verdict)): string {
  const day = formatDay(verdict.claim.holdsFrom);
  const over = request ? ` over ${request}` : '';
  switch (verdict.axis) {
    case 'execution':
      return `Het kabinet meldt${over} ${word(verdict)} (${day})`;
    case 'chamber': {
      const none = verdict.claim.code === 'accepted' ? '' : 'geen ';
      const what = request ? `de uitvoering van ${request}` : 'de uitvoering';
      return `De Kamer heeft ${none}genoegen genomen met ${what} (${day})`;
    }
    case 'own':
      return `Het eigen oordeel${over} is ${word(verdict)} (${day})`;
  }
}

/** The same of before something was delivered: "Het kabinet meldde ‘in behandeling’ (19 augustus 2024), vóór de levering op 18 oktober 2024". */
export function overtakenText(verdict: Verdict, delivered: Term): string {
  const past = verdictText(verdict).replace(/^Het kabinet meldt/u, 'Het kabinet meldde');
  return `${past}, vóór de levering ${atMoment(delivered)}`;
}

/** The same as the second half, after a semicolon. */
function saysToo(verdict: Verdict): string {
  const text = verdictText(verdict);
  return `${text.charAt(0).toLocaleLowerCase('nl-NL')}${text.slice(1)}`;
}

/** What several say, together as the first half of a sentence. */
function allSay([first, ...others]: readonly [Verdict, ...Verdict[]]): string {
  return formatList([verdictText(first), ...others.map(saysToo)]);
}

function wholeShown({ state, subjectKind }: Shown): string {
  const name = wholeName(subjectKind === 'motion' ? 'request' : subjectKind);
  switch (state) {
    case 'answered':
      return `de onderbouwing dekt ${name} geheel`;
    case 'partlyAnswered':
      return `de onderbouwing dekt maar een deel van ${name}`;
    case 'open':
      return `geen geleverde bron dekt ${name}`;
    case 'notAssessable':
      return 'dat is met de onderbouwing niet te beoordelen';
  }
}

function counted({ unit, covered, total }: Shown): string {
  const units = unit === 'requests' ? 'verzoeken' : 'onderdelen';
  if (covered === 0) return `de onderbouwing dekt geen van de ${total} ${units} geheel`;
  if (covered === total) {
    return `de onderbouwing dekt ${total === 2 ? 'beide' : `alle ${total}`} ${units}`;
  }
  return `de onderbouwing dekt ${covered} van ${total} ${units}`;
}

function shownText(shown: Shown): string {
  if (shown.total === 0) return 'er zijn geen verzoeken vastgelegd om dat aan te toetsen';
  if (shown.state === 'notAssessable') return 'dat is met de onderbouwing niet te beoordelen';
  return shown.unit === 'whole' ? wholeShown(shown) : counted(shown);
}

/** In what verdicts differ: "Het kabinet meldt ‘uitgevoerd’ (1 maart 2024); de onderbouwing dekt 1 van 2 verzoeken." */
export function differenceSentence(difference: VerdictDifference): string {
  switch (difference.code) {
    case 'fromEvidence':
      return `${allSay(difference.verdicts)}; ${shownText(difference.shown)}.`;
    case 'fromVerdict':
      return `${verdictText(difference.verdict)}; ${saysToo(difference.other)}.`;
    case 'nothingShown': {
      const { parts, total, requests, verdict } = difference;
      if (parts.length === total)
        return `${verdictText(verdict)}; er is geen onderbouwing vastgelegd.`;
      return `${verdictText(verdict)}; voor ${partNames(parts, requests)} is geen onderbouwing vastgelegd.`;
    }
  }
}

type OfRequest = { readonly verdict: Verdict; readonly number: number; readonly shown: Shown };

/** A verdict about one of several requests that differs from the evidence alone. */
function ofRequest(difference: VerdictDifference): OfRequest | undefined {
  if (difference.code !== 'fromEvidence') return undefined;
  const [verdict, ...others] = difference.verdicts;
  const { request } = verdict;
  if (!request || request.isOnly || others.length > 0) return undefined;
  return { verdict, number: request.number, shown: difference.shown };
}

/** In what verdicts differ, a sentence for each; what is the same of several requests is told of them together. */
export function differenceSentences(differences: readonly VerdictDifference[]): string[] {
  const found = differences.map((difference) => {
    const one = ofRequest(difference);
    const text = differenceSentence(difference);
    const key = one ? `${verdictText(one.verdict, 'elk')} ${shownText(one.shown)}` : text;
    return { key, one, text };
  });
  return [...new Set(found.map(({ key }) => key))].map((wanted) => {
    const alike = found.filter(({ key }) => key === wanted);
    const numbers = alike.flatMap(({ one }) => (one ? [String(one.number)] : []));
    const [first] = alike;
    if (!first?.one || numbers.length < 2) return first?.text ?? '';
    const { verdict, shown } = first.one;
    return `${verdictText(verdict, `de verzoeken ${formatList(numbers)}`)}; van elk geldt: ${shownText(shown)}.`;
  });
}
