import type { Term } from '@/domain/deadline/term';
import { termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { statusLabel } from '@/i18n/nl/status/status';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

function lowered(text: string): string {
  return text.toLocaleLowerCase('nl-NL');
}

function withReason(text: string, reason: string | undefined): string {
  return reason ? `${text}. ${isolated(reason.replace(/\.$/u, ''))}.` : `${text}.`;
}

/** What happened with a motion or commitment, in a line each. */
export const eventTexts = {
  submitted: 'Motie ingediend.',
  decision: (code: string) => `Motie ${lowered(statusLabel('decision', code))}.`,
  promised: (by: string) => `Toegezegd door ${isolated(by)}.`,
  commitments: (names: readonly string[]) =>
    `${names.length === 1 ? 'Toezegging' : 'Toezeggingen'} gedaan: ${formatList(names.map(quoted))}.`,
  commitment: (code: string, reason: string | undefined) =>
    withReason(`Status van de toezegging: ${lowered(statusLabel('commitment', code))}`, reason),
  execution: (code: string, request: number | undefined) =>
    `Het kabinet meldt${request ? ` over verzoek ${request}` : ''}: ${lowered(statusLabel('execution', code))}.`,
  chamber: (code: string, request: number | undefined) =>
    `De Kamer over de uitvoering${request ? ` van verzoek ${request}` : ''}: ${lowered(statusLabel('chamber', code))}.`,
  study: (title: string, code: string, reason: string | undefined) =>
    withReason(`Onderzoek ${quoted(title)}: ${lowered(statusLabel('study', code))}`, reason),
  terms: (by: string, terms: readonly { readonly what: string; readonly term: Term }[]) =>
    `${terms.length === 1 ? 'Termijn' : 'Termijnen'} genoemd door ${isolated(by)}: ${terms
      .map(({ what, term }) => `${isolated(what)} ${quoted(termWords(term))}`)
      .join('; ')}.`,
  shift: (what: string, term: Term, reason: string | undefined) => {
    const isKnown = term.earliest ?? term.latest;
    const now = isKnown ? `nu ${quoted(termWords(term))}` : 'zonder bekende nieuwe termijn';
    return withReason(`Uitstel gemeld voor ${quoted(what)}, ${now}`, reason);
  },
  announced: (names: readonly string[]) => `Genoemd als antwoord: ${names.join('; ')}.`,
  delivered: (names: readonly string[]) => `Geleverd als antwoord: ${names.join('; ')}.`,
  /** Of what took place before someone said so, on a day that nobody recorded. */
  reported: (names: readonly string[]) =>
    `Toen al geleverd als antwoord, op een dag die niet is vermeld: ${names.join('; ')}.`,
  /** Of what was named or delivered before. */
  withdrawn: (names: readonly string[]) =>
    `${names.length === 1 ? 'Bleek' : 'Bleken'} het gevraagde toch niet te dekken: ${names.join('; ')}.`,
  /** A source by its name, with what is to be told of it behind that. */
  named: (name: string, ...more: readonly (string | undefined)[]) => {
    const told = more.filter(Boolean);
    return told.length > 0 ? `${name} (${told.join('; ')})` : name;
  },
  forRequests: (numbers: readonly number[]) =>
    numbers.length === 0
      ? undefined
      : `${numbers.length === 1 ? 'verzoek' : 'verzoeken'} ${formatList(numbers.map(String))}`,
  covers: { whole: undefined, partial: 'dekt een deel', none: 'dekt het gevraagde niet' },
  transferred: (owner: string, reason: string | undefined, request: number | undefined) =>
    withReason(
      `${request ? `Verzoek ${request} overgedragen` : 'Overgedragen'} aan: ${owner}`,
      reason,
    ),
  searched: (note: string | undefined, request: number | undefined) => {
    const about = request ? ` op verzoek ${request}` : '';
    const where = note ? `: ${note.replace(/\.$/u, '')}` : '';
    return `Gezocht naar een antwoord${about}, niets gevonden${where}.`;
  },
} as const;
