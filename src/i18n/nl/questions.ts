import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { FollowUp, FollowUps, Reported } from '@/domain/followUp/followUp';
import { formatDay } from '@/i18n/dates';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { announcedQuestion, sourceText } from './announcedQuestion';
import { momentText, quoted } from './answerParts';
import { asks, canTell, knows, remembers } from './asking';
import { dueQuestion, whenStudyComes } from './dueQuestion';
import { askedAbout, askedFrom, type Named, nameAll, type ReferenceOf } from './questionNames';
import { completedEvents, courseText } from './termCourse';

/** What is done about it, in the passive: "uitvoering wordt gegeven aan", and the same of the past. */
const doing: { readonly [Kind in Named['kind']]: { present: string; past: string } } = {
  motion: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
  commitment: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
  recommendation: { present: 'gevolg wordt gegeven', past: 'gevolg is gegeven' },
  study: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
};

/** What was said of a part and does not count: by whom, and why not. */
function inVain({ reason, sources }: FollowUp & { code: 'nothingKnown' }): string {
  if (sources.length === 0) return '';
  switch (reason) {
    case 'withdrawn':
      return `Eerder is hiervoor gewezen op ${known(sources)}, maar dat blijkt dit niet te beantwoorden.`;
    case 'notCovered':
      return `Bekend is ${known(sources)}, maar dat beantwoordt dit niet.`;
    case 'overtaken':
      return `Hiervoor is gewezen op ${known(sources)}; of dat dit beantwoordt, is niet bekend.`;
    case 'noEvidence':
      return '';
  }
}

function nothingKnown(question: FollowUp & { code: 'nothingKnown' }, named: Named): string {
  const what = `of en op welke wijze daaraan ${doing[named.kind].past}, en wanneer de Kamer daarover is of wordt geïnformeerd`;
  const asked = [inVain(question), asks(named, question.condition, what)].filter(Boolean).join(' ');
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
  const { parts, sources, condition: words } = question;
  const what = `op welke wijze en wanneer ${doing[named.kind].present} aan het deel dat nog openstaat`;
  return `Voor ${askedFrom(parts, named, named.dated)} is tot nu toe bekend: ${known(sources)}. ${asks(named, words, what)}`;
}

function stopped(question: FollowUp & { code: 'stopped' }, named: Named): string {
  const { source, parts, condition: words } = question;
  const since = source.claim ? ` per ${formatDay(source.claim.holdsFrom)}` : '';
  const reason = source.claim?.reason ? ` (reden: ${quoted(source.claim.reason)})` : '';
  const what = `op welke wijze en wanneer nu ${doing[named.kind].present} aan ${askedFrom(parts, named, named.name)}`;
  return `Klopt het dat ${sourceText(source)}${since} is gestopt${reason}? ${asks(named, words, what)}`;
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
      : `met welk stuk daaraan ${doing[named.kind].past}`;
  return (
    `Op ${formatDay(question.verdict.claim.holdsFrom)} meldde het kabinet dat ${named.name} is uitgevoerd. ` +
    `${canTell(named)} ${whatWith}, en wanneer dat aan de Kamer is gestuurd?`
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
