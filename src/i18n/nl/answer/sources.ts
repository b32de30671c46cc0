import type { SourceFacts } from '@/domain/answer/sourceFacts';
import { formatDay, termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { atMoment } from '@/i18n/nl/deadline/moments';
import { announcedText, deliveryDayText, statusWithDay } from '@/i18n/nl/status/statedDay';
import { plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** A source by name: "WRR, Media en democratie". */
export function sourceName({ institute, title }: Pick<SourceFacts, 'institute' | 'title'>): string {
  return institute ? `${isolated(institute)}, ${isolated(title)}` : isolated(title);
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
