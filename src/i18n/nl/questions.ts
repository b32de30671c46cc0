import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { FollowUp, FollowUps, Reported } from '@/domain/followUp/followUp';
import { formatDay } from '@/i18n/dates';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { announcedQuestion, sourceText } from './announcedQuestion';
import { momentText, quoted } from './answerParts';
import { asks, canTell, knows, remembers } from './asking';
import { dueQuestion, whenStudyComes } from './dueQuestion';
import {
  askedAbout,
  askedFrom,
  type Named,
  nameAll,
  pointedParts,
  type ReferenceOf,
} from './questionNames';
import { completedEvents, courseText } from './termCourse';

/** What is given to it, in the passive: "uitvoering wordt gegeven aan". */
const given: { readonly [Kind in Named['kind']]: string } = {
  motion: 'uitvoering',
  commitment: 'uitvoering',
  recommendation: 'gevolg',
  study: 'uitvoering',
};

type NothingKnown = FollowUp & { code: 'nothingKnown' };

/** What was named as an answer and turned out to be none, with a space after it; nothing where there is none. */
function takenBack(sources: readonly SourceFacts[], pointed: string): string {
  if (sources.length === 0) return '';
  const turnsOut = sources.length === 1 ? 'Die bron blijkt' : 'Die bronnen blijken';
  return `Eerder is daarvoor gewezen op ${known(sources)}. ${turnsOut} ${pointed} niet te beantwoorden. `;
}

/** What was said of a part and does not count, and why not. `pointed` is the part: "dit verzoek". */
function inVain({ reason, sources }: NothingKnown, pointed: string): string {
  if (sources.length === 0) return '';
  const isOne = sources.length === 1;
  const these = isOne ? 'Die bron' : 'Die bronnen';
  switch (reason) {
    case 'withdrawn':
      return takenBack(sources, pointed).trim();
    case 'notCovered':
      return `Bekend ${isOne ? 'is' : 'zijn'} ${known(sources)}. ${these} ${isOne ? 'beantwoordt' : 'beantwoorden'} ${pointed} niet.`;
    case 'overtaken':
      return `Daarvoor is gewezen op ${known(sources)}. Of ${these.toLocaleLowerCase('nl-NL')} ${pointed} ${isOne ? 'beantwoordt' : 'beantwoorden'}, is niet bekend.`;
    case 'noEvidence':
      return '';
  }
}

function nothingKnown(question: NothingKnown, named: Named): string {
  const { parts, condition: words, isWhenAsked } = question;
  const name = pointedParts(parts, named);
  const noun = given[named.kind];
  const how = asks(
    named,
    { condition: words, parts, name },
    {
      told: `of en op welke wijze aan ${name} ${noun} is gegeven`,
      direct: `is aan ${name} ${noun} gegeven, en op welke wijze`,
    },
  );
  const when = isWhenAsked ? '' : 'Wanneer is of wordt de Kamer daarover geïnformeerd?';
  const asked = [inVain(question, name), how, when].filter(Boolean).join(' ');
  switch (named.kind) {
    case 'motion':
      return `${sentenceCase(named.dated)} bevat ${askedAbout(question.parts)}. ${asked}`;
    case 'commitment':
      return `${remembers(named)} ${named.dated.replace(/,$/u, '')}? ${asked}`;
    case 'recommendation':
    case 'study':
      return `${knows(named)} ${named.addressed}? ${asked}`;
  }
}

function restOpen(question: FollowUp & { code: 'restOpen' }, named: Named): string {
  const { parts, sources, withdrawn, condition: words, isWhenAsked } = question;
  const name = pointedParts(parts, named);
  const how = isWhenAsked ? 'op welke wijze' : 'op welke wijze en wanneer';
  const noun = given[named.kind];
  const open = `het deel van ${name} dat nog openstaat`;
  const asked = {
    told: `${how} ${noun} wordt gegeven aan ${open}`,
    direct: `${how} wordt ${noun} gegeven aan ${open}`,
  };
  return `Voor ${askedFrom(parts, named, named.dated)} ${sources.length === 1 ? 'is' : 'zijn'} tot nu toe bekend: ${known(sources)}. ${takenBack(withdrawn, name)}${asks(named, { condition: words, parts, name }, asked)}`;
}

function stopped(question: FollowUp & { code: 'stopped' }, named: Named): string {
  const { source, parts, condition: words, isWhenAsked } = question;
  const since = source.claim ? ` per ${formatDay(source.claim.holdsFrom)}` : '';
  const reason = source.claim?.reason ? ` (reden: ${quoted(source.claim.reason)})` : '';
  const how = isWhenAsked ? 'op welke wijze' : 'op welke wijze en wanneer';
  const noun = given[named.kind];
  const whole = askedFrom(parts, named, named.name);
  const asked = {
    told: `${how} nu ${noun} wordt gegeven aan ${whole}`,
    direct: `${how} wordt nu ${noun} gegeven aan ${pointedParts(parts, named)}`,
  };
  return `Klopt het dat ${sourceText(source)}${since} is gestopt${reason}? ${asks(named, { condition: words, parts, name: whole }, asked)}`;
}

function known(sources: readonly SourceFacts[]): string {
  return formatList(
    sources.map((source) =>
      source.deliveredAt
        ? `${sourceText(source)} (${momentText(source.deliveredAt)})`
        : sourceText(source),
    ),
  );
}

function condition(question: FollowUp & { code: 'condition' }, named: Named): string {
  const { parts, condition: words } = question;
  return (
    `${sentenceCase(askedFrom(parts, named, named.name))} ${parts.length === 1 ? 'geldt' : 'gelden'} onder een voorwaarde: ${quoted(words)}. ` +
    `${canTell(named)} of aan die voorwaarde is voldaan, en waarop dat is gebaseerd?`
  );
}

type ReportedWords = { readonly is: (name: string, day: string) => string; readonly asked: string };

const stateNow = 'wat de stand nu is, en wanneer de Kamer daarover wordt geïnformeerd';
const rest = 'op welke wijze en wanneer gevolg wordt gegeven aan het deel dat nog openstaat';

/** What is asked about a status that was claimed. */
const reportedWords: Readonly<Record<string, ReportedWords>> = {
  partlyMet: {
    is: (name, day) => `aan ${name} per ${day} deels is voldaan`,
    asked: 'op welke wijze en wanneer aan het overige wordt voldaan',
  },
  partlyFollowed: { is: (name, day) => `${name} per ${day} deels is opgevolgd`, asked: rest },
  exploring: { is: (name, day) => `${name} per ${day} in verkenning is`, asked: stateNow },
  inProgress: { is: (name, day) => `${name} per ${day} in uitvoering is`, asked: stateNow },
  notTakenUp: {
    is: (name, day) => `${name} per ${day} niet is opgepakt`,
    asked: 'of daaraan gevolg wordt gegeven, en zo ja, wanneer',
  },
};

function underWay({ claim, document }: Reported, named: Named): string {
  const words = reportedWords[claim.code];
  if (!words) return `${canTell(named)} ${stateNow}?`;
  const source = document ? ` (bron: ${quoted(document)})` : '';
  return `Klopt het dat ${words.is(named.name, formatDay(claim.holdsFrom))}${source}? ${canTell(named)} ${words.asked}?`;
}

function reported(question: FollowUp & { code: 'reportedExecuted' }, named: Named): string {
  const whatWith =
    named.kind === 'motion'
      ? `met welk stuk antwoord is gegeven op ${askedAbout(question.parts)}`
      : `met welk stuk aan ${named.pointed} ${given[named.kind]} is gegeven`;
  return (
    `Op ${formatDay(question.verdict.claim.holdsFrom)} meldde het kabinet dat ${named.name} is uitgevoerd. ` +
    `${canTell(named)} ${whatWith}, en wanneer dat stuk aan de Kamer is gestuurd?`
  );
}

function refused(question: FollowUp & { code: 'willNotExecute' }, named: Named): string {
  const { claim } = question.verdict;
  const reason = claim.reason ? ` (reden: ${quoted(claim.reason)})` : '';
  const about = named.kind === 'motion' ? ` voor ${askedAbout(question.parts)}` : '';
  return (
    `Op ${formatDay(claim.holdsFrom)} meldde het kabinet ${named.name} niet uit te voeren${reason}. ` +
    `${canTell(named)} of dat nog steeds geldt${about}?`
  );
}

function pending({ completedOn }: FollowUp & { code: 'pending' }, named: Named): string {
  const done = completedEvents(completedOn, sentenceCase(named.name));
  return done.length > 0
    ? `${courseText(done)} ${canTell(named)} ${whenStudyComes(true)}?`
    : `${canTell(named)} wat de stand is van ${named.name}, en wanneer de Kamer dit onderzoek ontvangt?`;
}

/** A draft of a question in the words of the Kamer, from facts in the dossier only. */
export function questionText(question: FollowUp, all: FollowUps, referenceOf: ReferenceOf): string {
  const named = nameAll(all, referenceOf);
  switch (question.code) {
    case 'notDelivered':
      return announcedQuestion(question, named);
    case 'nothingKnown':
      return nothingKnown(question, named);
    case 'restOpen':
      return restOpen(question, named);
    case 'stopped':
      return stopped(question, named);
    case 'condition':
      return condition(question, named);
    case 'due':
      return dueQuestion(question, named);
    case 'pending':
      return pending(question, named);
    case 'underWay':
      return underWay(question.reported, named);
    case 'reportedExecuted':
      return reported(question, named);
    case 'willNotExecute':
      return refused(question, named);
  }
}

/** Texts around the drafts. */
export const questionTexts = {
  title: 'Vervolgvragen',
  /** The way to them, with how many there are. */
  jump: (count: number) => `Vervolgvragen (${count})`,
  explanation:
    'Concepten, opgesteld uit wat in dit dossier staat. Pas ze aan en kopieer ze; ze worden niet bewaard.',
  label: (number: number) => `Vraag ${number}`,
  copyOf: (number: number) => `Vraag ${number} kopiëren`,
  copyAll: 'Alle vragen kopiëren',
  resetOf: (number: number) => `Concept van vraag ${number} terugzetten`,
} as const;
