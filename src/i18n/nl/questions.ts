import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Announced, FollowUp, FollowUps, Reported } from '@/domain/followUp/followUp';
import { formatDay, termWords } from '@/i18n/dates';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { momentText, quoted } from './answerParts';
import { canTell, dueQuestion, knows, promise, remembers } from './dueQuestion';
import { askedAbout, askedFrom, type Named, nameAll, type ReferenceOf } from './questionNames';

/** What is done about it, in the passive: "uitvoering wordt gegeven aan", and the same of the past. */
const doing: { readonly [Kind in Named['kind']]: { present: string; past: string } } = {
  motion: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
  commitment: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
  recommendation: { present: 'gevolg wordt gegeven', past: 'gevolg is gegeven' },
  study: { present: 'uitvoering wordt gegeven', past: 'uitvoering is gegeven' },
};

/** How a source was named: as an answer to a motion, to keep a promise, or about advice that obliges to nothing. */
const namedFor: { readonly [Kind in Named['kind']]: string } = {
  motion: 'in antwoord op',
  commitment: 'ter nakoming van',
  recommendation: 'in verband met',
  study: 'in verband met',
};

function sourceText({ source, title, institute }: SourceFacts): string {
  const by = institute ? ` (${institute})` : '';
  return `${source.type === 'study' ? 'het onderzoek ' : ''}${quoted(title)}${by}`;
}

function oneAnnounced({ source, due }: Announced, since: string, named: Named): string {
  const term = due ? `, met als termijn ${promise(due)}` : '';
  const what = source.source.type === 'study' ? 'dit onderzoek' : 'dit stuk';
  return (
    `${remembers(named)} dat ${sourceText(source)} ${namedFor[named.kind]} ${named.dated} op ${since} is genoemd${term}? ` +
    `Is ${what} inmiddels afgerond en aan de Kamer gestuurd? ` +
    `Zo nee, wanneer ontvangt de Kamer het?`
  );
}

function severalAnnounced(announced: readonly Announced[], since: string, named: Named): string {
  const names = announced.map(({ source, due }) => {
    const by = [source.institute, due && `termijn ${quoted(termWords(due.first))}`];
    const told = by.filter((it) => it !== undefined).join(', ');
    return told ? `${quoted(source.title)} (${told})` : quoted(source.title);
  });
  return (
    `${remembers(named)} dat op ${since} ${namedFor[named.kind]} ${named.dated} zijn genoemd: ${formatList(names)}? ` +
    'Welke hiervan zijn inmiddels afgerond en aan de Kamer gestuurd? ' +
    'Wanneer ontvangt de Kamer de andere?'
  );
}

function announcedText(question: FollowUp & { code: 'notDelivered' }, named: Named): string {
  const [first, ...others] = question.announced;
  const since = formatDay(question.since);
  return first && others.length === 0
    ? oneAnnounced(first, since, named)
    : severalAnnounced(question.announced, since, named);
}

function nothingKnown({ parts }: FollowUp & { code: 'nothingKnown' }, named: Named): string {
  const asked = `${canTell(named)} of en op welke wijze daaraan ${doing[named.kind].past}, en wanneer de Kamer daarover is of wordt geïnformeerd?`;
  switch (named.kind) {
    case 'motion':
      return `${sentenceCase(named.dated)} bevat ${askedAbout(parts)}. ${asked}`;
    case 'commitment':
      return `${remembers(named)} ${named.dated.replace(/,$/u, '')}? ${asked}`;
    case 'recommendation':
    case 'study':
      return `${knows(named)} ${named.addressed}? ${asked}`;
  }
}

function restOpen({ parts, sources }: FollowUp & { code: 'restOpen' }, named: Named): string {
  return (
    `Voor ${askedFrom(parts, named, named.dated)} is tot nu toe bekend: ${known(sources)}. ` +
    `${canTell(named)} op welke wijze en wanneer ${doing[named.kind].present} aan het deel dat nog openstaat?`
  );
}

function stopped({ source, parts }: FollowUp & { code: 'stopped' }, named: Named): string {
  const since = source.claim ? ` per ${formatDay(source.claim.holdsFrom)}` : '';
  const reason = source.claim?.reason ? ` (reden: ${quoted(source.claim.reason)})` : '';
  return (
    `Klopt het dat ${sourceText(source)}${since} is gestopt${reason}? ` +
    `${canTell(named)} op welke wijze en wanneer nu ${doing[named.kind].present} aan ${askedFrom(parts, named, named.name)}?`
  );
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

/** A draft of a question in the words of the Kamer, from facts in the dossier only. */
export function questionText(question: FollowUp, all: FollowUps, referenceOf: ReferenceOf): string {
  const named = nameAll(all, referenceOf);
  switch (question.code) {
    case 'notDelivered':
      return announcedText(question, named);
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
      return `${canTell(named)} wat de stand is van ${named.name}, en wanneer de Kamer dit onderzoek ontvangt?`;
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
  explanation:
    'Concepten, opgesteld uit wat in dit dossier staat. Pas ze aan en kopieer ze; ze worden niet bewaard.',
  label: (number: number) => `Vraag ${number}`,
  copyOf: (number: number) => `Vraag ${number} kopiëren`,
  copyAll: 'Alle vragen kopiëren',
  resetOf: (number: number) => `Concept van vraag ${number} terugzetten`,
} as const;
