import type { Due } from '@/domain/answer/due';
import type { FollowUp } from '@/domain/followUp/followUp';
import { formatDay, termWords } from '@/i18n/dates';
import { quoted } from './answerParts';
import { askedAbout, type Named } from './questionNames';

function verb({ address: { isPlural } }: Named, one: string, many: string): string {
  return isPlural ? many : one;
}

/** "Herinnert de minister van BZK zich". */
export function remembers(named: Named): string {
  return `${verb(named, 'Herinnert', 'Herinneren')} ${named.address.name} zich`;
}

/** "Kan de minister van BZK aangeven". */
export function canTell(named: Named): string {
  return `${verb(named, 'Kan', 'Kunnen')} ${named.address.name} aangeven`;
}

/** "Is de regering bekend met". */
export function knows(named: Named): string {
  return `${verb(named, 'Is', 'Zijn')} ${named.address.name} bekend met`;
}

/** What was promised: "‘2024’, en dat daarna 2 keer uitstel is gemeld, het laatst op … naar ‘na het reces’". */
export function promise({ first, present, shifts, isTermUnknown }: Due): string {
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

/** When what was promised comes. */
const whenItComes: { readonly [Kind in Named['kind']]: string } = {
  motion: 'Wanneer ontvangt de Kamer dit?',
  commitment: 'Wanneer wordt deze toezegging nagekomen?',
  recommendation: 'Wanneer wordt de Kamer hierover geïnformeerd?',
  study:
    'Is dit onderzoek inmiddels afgerond en aan de Kamer gestuurd? Zo nee, wanneer ontvangt de Kamer het?',
};

const whenReceived: { readonly [Kind in Named['kind']]: string } = {
  motion: 'wanneer de Kamer dit ontvangt',
  commitment: 'wanneer deze toezegging wordt nagekomen',
  recommendation: 'wanneer de Kamer hierover wordt geïnformeerd',
  study: 'wanneer de Kamer het onderzoek ontvangt',
};

function outlook({ againstFirst, isTermUnknown }: Due, named: Named): string {
  const when = whenItComes[named.kind];
  if (againstFirst.code === 'certainlyLate') return `De eerste termijn is verstreken. ${when}`;
  if (isTermUnknown || againstFirst.code === 'unknown') return when;
  return `${canTell(named)} of deze termijn wordt gehaald, en ${whenReceived[named.kind]}?`;
}

/** A question about something due: what was promised when, what became of that, and when it comes. */
export function dueQuestion({ due, part }: FollowUp & { code: 'due' }, named: Named): string {
  const what = quoted(due.deadline.what);
  const whose = part
    ? `(${askedAbout([part])} uit ${named.name})`
    : `${named.kind === 'study' ? 'van' : 'bij'} ${named.name}`;
  const said = formatDay(due.deadline.saidOn);
  const term = `dat voor ${what} ${whose} op ${said} als termijn is genoemd: ${promise(due)}`;
  return `${remembers(named)} ${term}? ${outlook(due, named)}`;
}
