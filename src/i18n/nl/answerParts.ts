import type { PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';
import { formatList, plural } from '@/i18n/numbers';
import { announcedText, deliveryDayText, statusWithDay } from './statedDay';

/** A name from the dossier in running text, where its capital would look like a mistake. */
export function quoted(name: string): string {
  // Quotes within quotes are told apart by their shape.
  return `‘${name.replaceAll(/‘([^‘]*)’/gu, "'$1'")}’`;
}

function oneDay({ earliest, latest }: Term): Day | undefined {
  return earliest === latest ? earliest : undefined;
}

/** A moment by itself: "18 oktober 2024", "voorjaar 2023". */
export function momentText(term: Term): string {
  const day = oneDay(term);
  return day ? formatDay(day) : termWords(term);
}

/** A moment in running text: "op 18 oktober 2024", "(voorjaar 2023)". */
export function atMoment(term: Term): string {
  // No source words it: only by when is known, or between which days.
  if (term.words === '' && term.latest && !oneDay(term)) {
    return term.earliest
      ? `tussen ${formatDay(term.earliest)} en ${formatDay(term.latest)}`
      : `uiterlijk op ${formatDay(term.latest)}`;
  }
  return oneDay(term) ? `op ${momentText(term)}` : `(${momentText(term)})`;
}

const wholes: Readonly<Record<string, string>> = {
  commitment: 'de toezegging',
  recommendation: 'de aanbeveling',
  request: 'het verzoek',
};

/** What a subject of each kind is called when it is one thing. */
export function wholeName(kind: string): string {
  return wholes[kind] ?? 'het geheel';
}

/** A part in running text, told apart from the others by number only where there are several requests. */
export function partName(part: PartFacts, requests: number): string {
  const isNumbered = requests > 1 && part.number !== undefined;
  if (part.aspectId !== undefined) {
    return isNumbered ? `${quoted(part.name)} (verzoek ${part.number})` : quoted(part.name);
  }
  if (part.subject.kind !== 'request') return wholeName(part.subject.kind);
  const itself = part.hasAspects ? ' zelf' : '';
  return `${isNumbered ? `verzoek ${part.number}` : 'het verzoek'}${itself} (${quoted(part.name)})`;
}

/** The parts of a group, all of them: "verzoek 1 (‘…’) en verzoek 2 (‘…’)". */
export function partNames(parts: readonly PartFacts[], requests: number): string {
  return formatList(parts.map((part) => partName(part, requests)));
}

/** Numbers of requests: "verzoek 3", "de verzoeken 1, 2 en 3". */
export function requestNumbers(numbers: readonly number[]): string {
  const word = numbers.length === 1 ? 'verzoek' : 'de verzoeken';
  return `${word} ${formatList(numbers.map(String))}`;
}

/** Aspects with the requests that have them: what several requests call by the same names is told once. */
export function aspectsByRequest(
  parts: readonly PartFacts[],
): { readonly names: readonly string[]; readonly numbers: readonly number[] }[] {
  const named = new Map<number, string[]>();
  for (const { number, aspectId, name } of parts) {
    if (aspectId === undefined || number === undefined) continue;
    named.set(number, [...(named.get(number) ?? []), name]);
  }
  const shared = new Map<string, { names: readonly string[]; numbers: readonly number[] }>();
  for (const [number, names] of named) {
    const key = names.join('\n');
    const { numbers = [] } = shared.get(key) ?? {};
    shared.set(key, { names, numbers: [...numbers, number] });
  }
  return [...shared.values()];
}

/** The same with requests by number alone: "verzoek 1, verzoek 2 zelf en ‘Opvoeding’ (verzoek 3)". */
export function partNumbers(parts: readonly PartFacts[], requests: number): string {
  if (requests < 2) return partNames(parts, requests);
  const whole = parts.flatMap(({ aspectId, number }) =>
    aspectId === undefined && number !== undefined ? [number] : [],
  );
  const unnumbered = parts.filter(({ number }) => number === undefined);
  return formatList([
    ...(whole.length > 0 ? [requestNumbers(whole)] : []),
    ...aspectsByRequest(parts).map(
      ({ names, numbers }) => `${formatList(names.map(quoted))} (${requestNumbers(numbers)})`,
    ),
    ...unnumbered.map((part) => partName(part, requests)),
  ]);
}

/** A source by name: "WRR, Media en democratie". */
export function sourceName({ institute, title }: SourceFacts): string {
  return institute ? `${institute}, ${title}` : title;
}

/** What is claimed of a study that is not delivered, where that says more than just that. */
const stands: Readonly<Record<string, string>> = {
  completed: 'afgerond, nog niet verzonden',
  unknown: 'stand onbekend',
};

function howFar({ claim, due }: SourceFacts): string {
  const late =
    due?.timeliness.code === 'certainlyLate'
      ? `, ${plural(due.timeliness.days, 'dag', 'dagen')} na de termijn ${quoted(termWords(due.term))}`
      : '';
  const stand = stands[claim?.code ?? ''] ?? 'oplevering niet vastgesteld';
  return `${stand}${late}`;
}

function announcement(source: SourceFacts): string {
  const announced = announcedText(source.stated);
  if (source.source.type === 'study') return `${announced}, ${howFar(source)}`;
  return `${announced}, levering niet vastgesteld`;
}

type Delivered = Pick<SourceFacts, 'source' | 'stated' | 'deliveredAt'>;

/** "geleverd op 18 oktober 2024"; of an event whose day nobody recorded, who says that it took place. */
export function deliveredText({ source, stated, deliveredAt }: Delivered): string {
  if (source.type === 'event') return `geleverd${deliveryDayText(stated)}`;
  return deliveredAt ? `geleverd ${atMoment(deliveredAt)}` : 'geleverd';
}

function sinceWithdrawn({ withdrawnOn }: SourceFacts): string {
  return withdrawnOn ? `, sinds ${formatDay(withdrawnOn)} niet meer meegeteld` : '';
}

/** What is known of a source, as a tail to its name. */
function tailOf(source: SourceFacts): string {
  const { claim, stage } = source;
  if (stage === 'stopped') {
    return claim ? statusWithDay(claim, claim.stated).toLocaleLowerCase('nl-NL') : 'gestopt';
  }
  if (stage === 'announced') return announcement(source);
  if (stage !== 'overtaken') return `${deliveredText(source)}${sinceWithdrawn(source)}`;
  // What it was announced by says nothing of when it came: other evidence does.
  const came = source.deliveredAt ? `, geleverd ${atMoment(source.deliveredAt)}` : '';
  return `${announcedText(source.stated)}${came}`;
}

/** A source with what is known of it, as a line by itself: "WRR, Media en democratie: aangekondigd in …". */
function sourceLine(source: SourceFacts): string {
  return `${sourceName(source)}: ${tailOf(source)}`;
}

/** Sources of which the same is known, with that said once at the end; `undefined` when it differs. */
function sharedTail(sources: readonly SourceFacts[]): string | undefined {
  const tails = new Set(sources.map(tailOf));
  return sources.length > 1 && tails.size === 1
    ? `${sources.map(sourceName).join('; ')}; alle ${[...tails].join('')}`
    : undefined;
}

/** Sources with what is known of each; what is the same for all is said once, at the end. */
export function sourceList(sources: readonly SourceFacts[]): string {
  return (
    sharedTail(sources) ??
    sources.map((source) => `${sourceName(source)}, ${tailOf(source)}`).join('; ')
  );
}

/** The same as lines to be listed: one for all of which the same is known, else one for each. */
export function sourceLines(sources: readonly SourceFacts[]): string[] {
  const shared = sharedTail(sources);
  return shared ? [shared] : sources.map(sourceLine);
}
