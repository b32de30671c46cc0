import type { Due } from '@/domain/answer/due';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Announced, FollowUp } from '@/domain/followUp/followUp';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import {
  type CourseEvent,
  completedEvents,
  courseText,
  termEvents,
} from '@/i18n/nl/deadline/termCourse';
import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { askedAbout } from './askedParts';
import { type Asked, asks, type Conditional } from './asking';
import { whenStudyComes } from './dueQuestion';
import { askedFrom, type Named } from './questionNames';
import { studyTitled, titled } from './questionTitle';
import { amongThem, areFew } from './someNames';

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
  const by = institute ? ` (${isolated(institute)})` : '';
  return `${source.type === 'study' ? studyTitled(title) : titled(title)}${by}`;
}

function completedOn({ claim }: SourceFacts): Day | undefined {
  return claim?.code === 'completed' ? claim.holdsFrom : undefined;
}

/** Whether a term was named for what was asked, by which whatever was announced for that is held to it as well. */
function isOfAsked({ deadline }: Due): boolean {
  return deadline.subjects.some(({ kind }) => kind !== 'study');
}

/** That a source was named as an answer; `isTold` when the motion was named before it, and the source was not. */
function namedEvent(source: SourceFacts, since: Day, named: Named, isTold: boolean): CourseEvent {
  const these = source.source.type === 'study' ? 'dit onderzoek' : 'dit stuk';
  const what = isTold ? sourceText(source) : these;
  const as = `genoemd ${namedFor[named.kind]} ${isTold ? named.pointed : named.dated.replace(/,$/u, '')}.`;
  return {
    on: since,
    first: `${sentenceCase(sourceText(source))} is op ${formatDay(since)} ${as}`,
    later: `is ${what} ${as}`,
  };
}

function conditionalOf({ condition, parts }: AnnouncedQuestion, named: Named): Conditional {
  return { condition, parts, name: askedAbout(parts, named.requests) };
}

function whenItComes({ source }: SourceFacts, done: Day | undefined): Asked {
  if (source.type === 'study') {
    return {
      told: whenStudyComes(done !== undefined),
      direct: done
        ? 'wanneer ontvangt de Kamer dit onderzoek'
        : 'is dit onderzoek inmiddels afgerond, en wanneer ontvangt de Kamer het',
    };
  }
  return {
    told: 'of dit stuk inmiddels aan de Kamer is gestuurd, en zo nee, wanneer de Kamer het ontvangt',
    direct: 'is dit stuk inmiddels aan de Kamer gestuurd of wanneer ontvangt de Kamer het',
  };
}

function oneAnnounced(
  { source, due }: Announced,
  question: AnnouncedQuestion,
  named: Named,
): string {
  const text = sourceText(source);
  const done = completedOn(source);
  const isTold = due !== undefined && due.deadline.saidOn <= question.since && isOfAsked(due);
  const whose = due && isOfAsked(due) ? askedFrom(question.parts, named, named.name) : text;
  const course = courseText([
    ...(due ? termEvents(due, whose, undefined) : []),
    namedEvent(source, question.since, named, isTold),
    ...completedEvents(done, sentenceCase(text)),
  ]);
  return `${course} ${asks(named, conditionalOf(question, named), whenItComes(source, done))}`;
}

/** The terms of a study as a tail to its name: what was promised first, and what holds since it was postponed. */
function termFacts({ first, present, shifts, isTermUnknown }: Due): string {
  const promised = quoted(termWords(first));
  if (shifts.length === 0) return `termijn ${promised}`;
  const now = isTermUnknown ? 'uitgesteld' : `na uitstel ${quoted(termWords(present))}`;
  return `eerste termijn ${promised}, ${now}`;
}

function facts({ source, due }: Announced): string {
  const told = [
    source.institute,
    due && termFacts(due),
    completedOn(source) && 'afgerond, nog niet verzonden',
  ].filter(Boolean);
  return told.length > 0 ? `${titled(source.title)} (${told.join(', ')})` : titled(source.title);
}

/** Of many at once only how many there are and the two that weigh heaviest; each study has questions of its own. */
function severalAnnounced(question: AnnouncedQuestion, named: Named): string {
  const { announced, since } = question;
  const isStudies = announced.every(({ source }) => source.source.type === 'study');
  const these = isStudies ? 'onderzoeken' : 'stukken';
  const count = countInWords(announced.length);
  const names = announced.map(facts);
  const told = areFew(announced)
    ? `genoemd: ${formatList(names)}.`
    : `${count} ${these} genoemd, ${amongThem(names)}.`;
  const which = `welke van deze ${areFew(announced) ? '' : `${count} `}${these}`;
  const asked = {
    told: `${which} inmiddels zijn afgerond en aan de Kamer gestuurd`,
    direct: `${which} zijn inmiddels afgerond en aan de Kamer gestuurd`,
  };
  const when = `Op ${formatDay(since)} zijn ${namedFor[named.kind]} ${named.dated}`;
  return `${when} ${told} ${asks(named, conditionalOf(question, named), asked)} Wanneer ontvangt de Kamer de andere?`;
}

/** A question about what was announced and is not there: what was said of it when, and when it comes. */
export function announcedQuestion(question: AnnouncedQuestion, named: Named): string {
  const [first, ...others] = question.announced;
  return first && others.length === 0
    ? oneAnnounced(first, question, named)
    : severalAnnounced(question, named);
}
