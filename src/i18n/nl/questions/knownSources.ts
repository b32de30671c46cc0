import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { InVain } from '@/domain/followUp/followUp';
import { deliveredText } from '@/i18n/nl/answer/sources';
import { momentText } from '@/i18n/nl/deadline/moments';
import { sentenceCase } from '@/i18n/numbers';
import { sourceText } from './announcedQuestion';
import type { Named } from './questionNames';
import { someNames } from './someNames';

type Kind = Named['kind'];

/** When a source came; of an event whose day nobody recorded, who says that it took place. */
function cameText(source: SourceFacts): string | undefined {
  const { deliveredAt } = source;
  if (!deliveredAt) return undefined;
  return deliveredAt.words === '' ? deliveredText(source) : momentText(deliveredAt);
}

/** Sources with when they came: "‘Sessies’ (1 maart 2024) en het onderzoek ‘Media’ (WRR)". */
export function knownSources(sources: readonly SourceFacts[]): string {
  const names = sources.map((source) => {
    const came = cameText(source);
    return came ? `${sourceText(source)} (${came})` : sourceText(source);
  });
  return someNames(names, 'andere bron', 'andere bronnen');
}

type Verdict = 'proved' | 'isNot' | 'unknown';

function notAnswered(verdict: Verdict, part: string, isOne: boolean): string {
  const these = isOne ? 'die bron' : 'die bronnen';
  const answers = isOne ? 'beantwoordt' : 'beantwoorden';
  switch (verdict) {
    case 'proved':
      return `${sentenceCase(these)} ${isOne ? 'blijkt' : 'blijken'} ${part} niet te beantwoorden.`;
    case 'isNot':
      return `${sentenceCase(these)} ${answers} ${part} niet.`;
    case 'unknown':
      return `Of ${these} ${part} ${answers}, is niet bekend.`;
  }
}

function notDone(verdict: Verdict, kind: Kind, part: string): string {
  const isAdvice = kind === 'recommendation';
  const not = isAdvice ? `aan ${part} geen gevolg` : `${part} niet`;
  const done = isAdvice ? 'gegeven' : 'nagekomen';
  switch (verdict) {
    case 'proved':
      return `Daarmee blijkt ${not} te zijn ${done}.`;
    case 'isNot':
      return `Daarmee is ${not} ${done}.`;
    case 'unknown':
      return `Of daarmee ${isAdvice ? `aan ${part} gevolg` : part} is ${done}, is niet bekend.`;
  }
}

/** That sources do not answer a part, keep a promise or follow advice; `part` is what was just named. */
function inVain(verdict: Verdict, kind: Kind, part: string, isOne: boolean): string {
  return kind === 'motion' ? notAnswered(verdict, part, isOne) : notDone(verdict, kind, part);
}

/** What was named as an answer and turned out to be none, with a space after it; nothing where there is none. */
export function takenBack(sources: readonly SourceFacts[], kind: Kind, part: string): string {
  if (sources.length === 0) return '';
  return `Eerder is daarvoor gewezen op ${knownSources(sources)}. ${inVain('proved', kind, part, sources.length === 1)} `;
}

/** What was said of a part and does not count, and why not; nothing where there is none. */
export function sourcesInVain({ reason, sources }: InVain, kind: Kind, part: string): string {
  if (sources.length === 0) return '';
  const isOne = sources.length === 1;
  switch (reason) {
    case 'withdrawn':
      return takenBack(sources, kind, part).trim();
    case 'notCovered':
      return `Bekend ${isOne ? 'is' : 'zijn'} ${knownSources(sources)}. ${inVain('isNot', kind, part, isOne)}`;
    case 'overtaken':
      return `Daarvoor is gewezen op ${knownSources(sources)}. ${inVain('unknown', kind, part, isOne)}`;
    case 'noEvidence':
      return '';
  }
}
