import type { SourceStage } from '@/domain/answer/evidenceStanding';
import type { Standing, StandingNote } from '@/domain/answer/partStanding';
import type { Term } from '@/domain/deadline/term';
import { termWords } from '@/i18n/dates';
import { quoted } from '@/i18n/quoted';
import { answerLabels } from './labels';

/** How far a source has come: of what was overtaken only the announcement spoke of this. */
export const reachedLabels: { readonly [Stage in SourceStage]: string } = {
  delivered: 'geleverd',
  announced: 'aangekondigd',
  overtaken: 'aangekondigd',
  stopped: 'gestopt',
};

const notes: { readonly [Note in StandingNote]: string } = {
  announced: 'aangekondigd',
  unplaced: 'mogelijk, welk onderdeel is niet vastgelegd',
  notAsked: 'niet aan de orde',
};

/** What is to be known beside a state: "aangekondigd voor ‘eind 2024’". */
export function noteText(note: StandingNote, announcedFor?: Term): string {
  const term = note === 'announced' && announcedFor;
  return term ? `${notes[note]} voor ${quoted(termWords(term))}` : notes[note];
}

const shortNotes: { readonly [Note in StandingNote]: string } = {
  ...notes,
  unplaced: 'mogelijk',
};

/** A state with what is to be known beside it, as one short text: "Open – aangekondigd". */
export function standingText({ state, note }: Standing): string {
  return note ? `${answerLabels[state]} – ${shortNotes[note]}` : answerLabels[state];
}
