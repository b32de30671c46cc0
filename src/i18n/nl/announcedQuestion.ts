import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Announced, FollowUp } from '@/domain/followUp/followUp';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { quoted } from './answerParts';
import { asks, remembers } from './asking';
import { whenStudyComes } from './dueQuestion';
import type { Named } from './questionNames';
import { type CourseEvent, completedEvents, courseText, termEvents } from './termCourse';

type AnnouncedQuestion = FollowUp & { code: 'notDelivered' };

/** How a source was named: as an answer to a motion, to keep a promise, or about advice that obliges to nothing. */
const namedFor: { readonly [Kind in Named['kind']]: string } = {
  motion: 'in antwoord op',
  commitment: 'ter nakoming van',
  recommendation: 'in verband met',
  study: 'in verband met',
};

/** A source in a sentence: "het onderzoek ‘Media en democratie’ (WRR)". */
export function sourceText({ source, title, institute }: SourceFacts): string {
  const by = institute ? ` (${institute})` : '';
  return `${source.type === 'study' ? 'het onderzoek ' : ''}${quoted(title)}${by}`;
}

function completedOn({ claim }: SourceFacts): Day | undefined {
  return claim?.code === 'completed' ? claim.holdsFrom : undefined;
}

function namedEvent(source: SourceFacts, since: Day, named: Named): CourseEvent {
  const what = source.source.type === 'study' ? 'dit onderzoek' : 'dit stuk';
  const as = `genoemd ${namedFor[named.kind]} ${named.dated.replace(/,$/u, '')}.`;
  return {
    on: since,
    first: `${sentenceCase(sourceText(source))} is op ${formatDay(since)} ${as}`,
    later: `Op ${formatDay(since)} is ${what} ${as}`,
  };
}

function oneAnnounced(
  { source, due }: Announced,
  question: AnnouncedQuestion,
  named: Named,
): string {
  const text = sourceText(source);
  const done = completedOn(source);
  const course = courseText([
    ...(due ? termEvents(due, text, undefined) : []),
    namedEvent(source, question.since, named),
    ...completedEvents(done, sentenceCase(text)),
  ]);
  const when =
    source.source.type === 'study'
      ? whenStudyComes(done !== undefined)
      : 'of dit stuk inmiddels aan de Kamer is gestuurd, en zo nee, wanneer de Kamer het ontvangt';
  return `${course} ${asks(named, question.condition, when)}`;
}

function facts({ source, due }: Announced): string {
  const told = [
    source.institute,
    due && `termijn ${quoted(termWords(due.first))}`,
    completedOn(source) && 'afgerond, nog niet verzonden',
  ].filter(Boolean);
  return told.length > 0 ? `${quoted(source.title)} (${told.join(', ')})` : quoted(source.title);
}

function severalAnnounced(
  { announced, since, condition }: AnnouncedQuestion,
  named: Named,
): string {
  const names = formatList(announced.map(facts));
  const told = `${remembers(named)} dat op ${formatDay(since)} ${namedFor[named.kind]} ${named.dated} zijn genoemd: ${names}?`;
  const what =
    'welke hiervan inmiddels zijn afgerond en aan de Kamer gestuurd, en wanneer de Kamer de andere ontvangt';
  return `${told} ${asks(named, condition, what)}`;
}

/** A question about what was announced and is not there: what was said of it when, and when it comes. */
export function announcedQuestion(question: AnnouncedQuestion, named: Named): string {
  const [first, ...others] = question.announced;
  return first && others.length === 0
    ? oneAnnounced(first, question, named)
    : severalAnnounced(question, named);
}
