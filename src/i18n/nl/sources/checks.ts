import type { Check } from '@/domain/evidence/check';
import { formatDay } from '@/i18n/dates';
import { plural } from '@/i18n/numbers';

/** A look, with the number of the request where it was at one of several. */
export type Looked = Pick<Check, 'on' | 'outcome' | 'note'> & {
  readonly request?: number | undefined;
};

const outcomes: { readonly [Outcome in Check['outcome']]: string } = {
  unchanged: 'niets veranderd',
  nothingFound: 'niets gevonden',
};

/** What came of a look, in a few words: "niets gevonden". */
export function outcomeWords({ outcome }: Pick<Check, 'outcome'>): string {
  return outcomes[outcome];
}

/** What was done, and up to or on which day with what outcome: "Gezocht" and "tot 21 november 2026, niets gevonden". */
export function lookWords({ on, outcome }: Pick<Check, 'on' | 'outcome'>): {
  readonly did: string;
  readonly found: string;
} {
  const day = formatDay(on);
  return outcome === 'nothingFound'
    ? { did: 'Gezocht', found: `tot ${day}, ${outcomes[outcome]}` }
    : { did: 'Nagekeken', found: `op ${day}, ${outcomes[outcome]}` };
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${text}: ${note.replace(/\.$/u, '')}.` : `${text}.`;
}

/** "Gezocht tot 21 november 2026, niets gevonden: de brieven van 2026." or "Nagekeken op …, niets veranderd." */
export function checkSentence({ on, outcome, note, request }: Looked): string {
  const { did, found } = lookWords({ on, outcome });
  const said = `${did} ${found}`;
  return withNote(request === undefined ? said : `${said} (verzoek ${request})`, note);
}

/** Texts of the button, the list and the form with which someone says to have looked. */
export const checkTexts = {
  button: 'Nagekeken',
  buttonLabel: 'Vastleggen dat dit is nagekeken',
  last: (day: string) => `Nagekeken op ${day}`,
  never: 'Nog niet nagekeken',
  earlier: (count: number) => plural(count, 'eerdere controle', 'eerdere controles'),
  ofMotion: 'Bij de motie als geheel',
  title: 'Vastleggen dat dit is nagekeken',
  editTitle: 'Controle wijzigen',
  editOf: (day: string) => `Controle van ${day} wijzigen`,
  of: (day: string) => `van ${day}`,
  description: 'De status verandert hier niet door.',
  on: 'Nagekeken op',
  outcome: 'Wat kwam eruit?',
  note: 'Waar is gekeken, of wat viel op?',
  saved: 'Controle opgeslagen',
} as const;
