import type { Due } from '@/domain/answer/due';
import type { PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Announced, FollowUp, FollowUps } from '@/domain/motion/questions';
import { formatDay, termWords } from '@/i18n/dates';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { type Address, addressOf } from './address';
import { momentText, quoted } from './answerParts';

/** How a motion is named in a question: "de motie-Gündogan c.s." */
export function motionName(title: string, submitters: readonly string[]): string {
  const short = /^(?:(?:nader )?gewijzigde )?motie[- ][^:]+?(?=:| over | inzake |$)/iu.exec(
    title,
  )?.[0];
  if (short) return `de ${short.charAt(0).toLocaleLowerCase('nl-NL')}${short.slice(1)}`;
  const [first] = submitters;
  if (!first) return `de motie ${quoted(title)}`;
  return `de motie-${first}${submitters.length > 1 ? ' c.s.' : ''}`;
}

type Named = {
  /** The motion with its reference. */
  readonly motion: string;
  /** The same with the day on which it was adopted or submitted, for before the rest of a sentence. */
  readonly dated: string;
  readonly address: Address;
};

function nameAll(
  { motion, adoptedOn, addressees }: FollowUps,
  reference: string | undefined,
): Named {
  const name = motionName(motion.title, motion.submitters);
  const withReference = reference ? `${name} (${reference})` : name;
  const day = adoptedOn ?? motion.submittedOn;
  const word = adoptedOn ? 'aangenomen' : 'ingediend';
  return {
    motion: withReference,
    dated: day ? `${withReference}, ${word} op ${formatDay(day)},` : withReference,
    address: addressOf(addressees),
  };
}

function verb({ isPlural }: Address, one: string, many: string): string {
  return isPlural ? many : one;
}

function listed(parts: readonly PartFacts[], one: string, several: string): string[] {
  if (parts.length === 0) return [];
  const names = formatList(parts.map(({ name }) => quoted(name)));
  return [`${parts.length === 1 ? one : several} ${names}`];
}

/** What is asked about: requests, then aspects, by their names in the dossier. */
function askedAbout(parts: readonly PartFacts[]): string {
  const requests = parts.filter(({ aspectId }) => aspectId === undefined);
  const aspects = parts.filter(({ aspectId }) => aspectId !== undefined);
  return [
    ...listed(requests, 'het verzoek', 'de verzoeken'),
    ...listed(aspects, 'het aspect', 'de aspecten'),
  ].join(' en ');
}

function sourceText({ source, title, institute }: SourceFacts): string {
  const by = institute ? ` (${institute})` : '';
  return `${source.type === 'study' ? 'het onderzoek ' : ''}${quoted(title)}${by}`;
}

/** What was promised: "‘2024’, en dat daarna 2 keer uitstel is gemeld, het laatst op … naar ‘na het reces’". */
function promise({ first, present, shifts, isTermUnknown }: Due): string {
  const last = shifts.at(-1);
  if (!last) return quoted(termWords(first));
  const on = `op ${formatDay(last.saidOn)}`;
  const told =
    shifts.length === 1
      ? `daarna ${on} uitstel is gemeld`
      : `daarna ${shifts.length} keer uitstel is gemeld, het laatst ${on}`;
  const to = isTermUnknown
    ? ', zonder dat een nieuwe termijn bekend is'
    : ` naar ${quoted(termWords(present))}`;
  return `${quoted(termWords(first))}, en dat ${told}${to}`;
}

function remembers({ address }: Named): string {
  return `${verb(address, 'Herinnert', 'Herinneren')} ${address.name} zich dat`;
}

function canTell({ address }: Named): string {
  return `${verb(address, 'Kan', 'Kunnen')} ${address.name} aangeven`;
}

function oneAnnounced({ source, due }: Announced, since: string, named: Named): string {
  const term = due ? `, met als termijn ${promise(due)}` : '';
  const what = source.source.type === 'study' ? 'dit onderzoek' : 'dit stuk';
  return (
    `${remembers(named)} ${sourceText(source)} in antwoord op ${named.dated} op ${since} is genoemd${term}? ` +
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
    `${remembers(named)} op ${since} in antwoord op ${named.dated} zijn genoemd: ${formatList(names)}? ` +
    'Welke hiervan zijn inmiddels afgerond en aan de Kamer gestuurd? ' +
    'Wanneer ontvangt de Kamer de andere?'
  );
}

function overdue({ due, part }: FollowUp & { code: 'overdue' }, named: Named): string {
  const what = `${quoted(due.deadline.what)} (${askedAbout([part])} uit ${named.motion})`;
  const isPast = due.againstFirst.code === 'certainlyLate';
  return (
    `${remembers(named)} voor ${what} op ${formatDay(due.deadline.saidOn)} als termijn is genoemd: ${promise(due)}? ` +
    `${isPast ? 'De eerste termijn is verstreken. ' : ''}Wanneer ontvangt de Kamer dit?`
  );
}

function stopped({ source, parts }: FollowUp & { code: 'stopped' }, named: Named): string {
  const since = source.claim ? ` per ${formatDay(source.claim.holdsFrom)}` : '';
  const reason = source.claim?.reason ? ` (reden: ${quoted(source.claim.reason)})` : '';
  return (
    `Klopt het dat ${sourceText(source)}${since} is gestopt${reason}? ` +
    `${canTell(named)} op welke wijze en wanneer nu uitvoering wordt gegeven aan ${askedAbout(parts)} uit ${named.motion}?`
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

/** A draft of a question in the words of the Kamer, from facts in the dossier only. */
export function questionText(
  question: FollowUp,
  all: FollowUps,
  reference: string | undefined,
): string {
  const named = nameAll(all, reference);
  switch (question.code) {
    case 'notDelivered': {
      const [first, ...others] = question.announced;
      const since = formatDay(question.since);
      return first && others.length === 0
        ? oneAnnounced(first, since, named)
        : severalAnnounced(question.announced, since, named);
    }
    case 'nothingKnown':
      return (
        `${sentenceCase(named.dated)} bevat ${askedAbout(question.parts)}. ` +
        `${canTell(named)} of en op welke wijze daaraan uitvoering is gegeven, en wanneer de Kamer daarover is of wordt geïnformeerd?`
      );
    case 'restOpen':
      return (
        `Voor ${askedAbout(question.parts)} uit ${named.dated} is tot nu toe bekend: ${known(question.sources)}. ` +
        `${canTell(named)} op welke wijze en wanneer uitvoering wordt gegeven aan het deel dat nog openstaat?`
      );
    case 'stopped':
      return stopped(question, named);
    case 'condition':
      return (
        `${sentenceCase(askedAbout(question.parts))} uit ${named.motion} ${question.parts.length === 1 ? 'geldt' : 'gelden'} onder een voorwaarde: ${quoted(question.condition)}. ` +
        `${canTell(named)} of aan die voorwaarde is voldaan, en waarop dat is gebaseerd?`
      );
    case 'overdue':
      return overdue(question, named);
    case 'reportedExecuted':
      return (
        `Op ${formatDay(question.verdict.claim.holdsFrom)} meldde het kabinet dat ${named.motion} is uitgevoerd. ` +
        `${canTell(named)} met welk stuk antwoord is gegeven op ${askedAbout(question.parts)}, en wanneer dat aan de Kamer is gestuurd?`
      );
    case 'willNotExecute': {
      const { claim } = question.verdict;
      const reason = claim.reason ? ` (reden: ${quoted(claim.reason)})` : '';
      return (
        `Op ${formatDay(claim.holdsFrom)} meldde het kabinet ${named.motion} niet uit te voeren${reason}. ` +
        `${canTell(named)} of dat nog steeds geldt voor ${askedAbout(question.parts)}?`
      );
    }
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
