import type { PartFacts } from '@/domain/answer/explain';
import type { FollowUp, FollowUps, PutQuestion, Reported } from '@/domain/followUp/followUp';
import { formatDay } from '@/i18n/dates';
import { completedEvents, courseText } from '@/i18n/nl/deadline/termCourse';
import { sentenceCase } from '@/i18n/numbers';
import { announcedQuestion, sourceText } from './announcedQuestion';
import { askedAbout, isOneThing } from './askedParts';
import { asks, canTell } from './asking';
import { dueQuestion, whenStudyComes } from './dueQuestion';
import { knownSources, sourcesInVain, takenBack } from './knownSources';
import { nothingKnown } from './nothingKnownQuestion';
import { askedFrom, type Named, nameAll, pointedParts, type ReferenceOf } from './questionNames';
import { said, titled } from './questionTitle';

/** What is given to it, in the passive: "uitvoering wordt gegeven aan". */
const given: { readonly [Kind in Named['kind']]: string } = {
  motion: 'uitvoering',
  commitment: 'uitvoering',
  recommendation: 'gevolg',
  study: 'uitvoering',
};

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
  return `Voor ${askedFrom(parts, named, named.dated)} ${sources.length === 1 ? 'is' : 'zijn'} tot nu toe bekend: ${knownSources(sources)}. ${takenBack(withdrawn, named.kind, name)}${asks(named, { condition: words, parts, name }, asked)}`;
}

function stopped(question: FollowUp & { code: 'stopped' }, named: Named): string {
  const { source, parts, condition: words, isWhenAsked } = question;
  const since = source.claim ? ` per ${formatDay(source.claim.holdsFrom)}` : '';
  const reason = source.claim?.reason ? ` (reden: ${said(source.claim.reason)})` : '';
  const how = isWhenAsked ? 'op welke wijze' : 'op welke wijze en wanneer';
  const noun = given[named.kind];
  const whole = askedFrom(parts, named, named.name);
  const asked = {
    told: `${how} nu ${noun} wordt gegeven aan ${whole}`,
    direct: `${how} wordt nu ${noun} gegeven aan ${pointedParts(parts, named)}`,
  };
  return `Klopt het dat ${sourceText(source)}${since} is gestopt${reason}? ${asks(named, { condition: words, parts, name: whole }, asked)}`;
}

function condition(question: FollowUp & { code: 'condition' }, named: Named): string {
  const { condition: words } = question;
  // A condition is one of the request, with which its aspects stand or fall.
  const parts = question.parts.filter(({ aspectId }) => aspectId === undefined);
  return (
    `${sentenceCase(askedFrom(parts, named, named.name))} ${isOneThing(parts) ? 'geldt' : 'gelden'} onder een voorwaarde: ${said(words)}. ` +
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
  const source = document ? ` (bron: ${titled(document)})` : '';
  return `Klopt het dat ${words.is(named.name, formatDay(claim.holdsFrom))}${source}? ${canTell(named)} ${words.asked}?`;
}

function inVainName(parts: readonly PartFacts[], named: Named): string {
  return named.kind === 'motion' ? askedAbout(parts, named.requests) : named.pointed;
}

function reported(question: FollowUp & { code: 'reportedExecuted' }, named: Named): string {
  const whatWith =
    named.kind === 'motion'
      ? `met welk ${question.inVain.length > 0 ? 'ander ' : ''}stuk antwoord is gegeven op ${askedAbout(question.parts, named.requests)}`
      : `met welk stuk aan ${named.pointed} ${given[named.kind]} is gegeven`;
  const { verdict, refusedBy, inVain } = question;
  const refusal = refusedBy
    ? `De Kamer heeft daarmee op ${formatDay(refusedBy.claim.holdsFrom)} geen genoegen genomen. `
    : '';
  const known = inVain.map(
    (it) => `${sourcesInVain(it, named.kind, inVainName(it.parts, named))} `,
  );
  return (
    `Op ${formatDay(verdict.claim.holdsFrom)} meldde het kabinet dat ${named.name} is uitgevoerd. ` +
    `${refusal}${known.join('')}${canTell(named)} ${whatWith}, en wanneer dat stuk aan de Kamer is gestuurd?`
  );
}

function refused(question: FollowUp & { code: 'willNotExecute' }, named: Named): string {
  const { claim } = question.verdict;
  const reason = claim.reason ? ` (reden: ${said(claim.reason)})` : '';
  const about =
    named.kind === 'motion' ? ` voor ${askedAbout(question.parts, named.requests)}` : '';
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
export function questionText(
  question: PutQuestion,
  all: FollowUps,
  referenceOf: ReferenceOf,
): string {
  const named = nameAll(all, question, referenceOf);
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
    'Concepten, opgesteld uit wat in dit dossier staat. Pas ze aan en kopieer ze. Wat is aangepast, blijft een dag in deze browser staan.',
  ofNumber: (number: number) => ({
    label: `Vraag ${number}`,
    copy: `Vraag ${number} kopiëren`,
    reset: `Concept van vraag ${number} terugzetten`,
  }),
  copyAll: 'Alle vragen kopiëren',
  left: 'Het dossier is intussen gewijzigd; daardoor is de vraag een andere. Wat is getypt, staat hieronder nog. Kopieer het, of gooi het weg.',
  ofLeft: (number: number) => ({
    label: `Eerder getypt ${number}`,
    copy: `Eerder getypt ${number} kopiëren`,
    reset: `Eerder getypt ${number} weggooien`,
  }),
} as const;
