import type { Term } from '@/domain/deadline/term';
import type { DocumentGenre } from '@/domain/document/document';
import type { StatedDay } from '@/domain/dossier/statedDay';
import { beginsWithEvent, type StatusAxis } from '@/domain/status/axes';
import { formatDay, termWords } from '@/i18n/dates';
import { statusLabel } from './status';

const documents: { readonly [Genre in DocumentGenre]: string } = {
  letter: 'de brief',
  note: 'de notitie',
  report: 'het rapport',
  positionPaper: 'het position paper',
  messageToParliament: 'het bericht',
  motion: 'de motie',
  other: 'het document',
};

function isOneDay({ earliest, latest }: Term): boolean {
  return earliest !== undefined && earliest === latest;
}

function ownMoment(moment: Term, preposition: 'op' | 'sinds'): string {
  if (isOneDay(moment)) return `${preposition} ${termWords(moment)}`;
  const isPlaced = moment.earliest !== undefined || moment.latest !== undefined;
  return isPlaced && preposition === 'sinds' ? `sinds ${termWords(moment)}` : termWords(moment);
}

/** A document by its kind and day, when that day is all that is known of a fact: "de brief van 22 februari 2023". */
function datedDocument({ document, on }: Extract<StatedDay, { code: 'document' }>): string {
  return `${documents[document.genre]} van ${formatDay(on)}`;
}

/**
 * The day of a status in words: its own where that is known ("sinds 1 mei 2026", "op 18 oktober 2024"), else the day of
 * the source ("volgens de brief van 22 februari 2023") or that on which it was established.
 */
export function claimDayText(value: { axis: StatusAxis; code: string }, day: StatedDay): string {
  switch (day.code) {
    case 'happened':
      return ownMoment(day.moment, beginsWithEvent(value) ? 'op' : 'sinds');
    case 'document':
      return `volgens ${datedDocument(day)}`;
    case 'established':
      return `${value.axis === 'execution' ? 'gemeld' : 'vastgesteld'} op ${formatDay(day.on)}`;
  }
}

/** The day of a claim as a tail to its status: " sinds 1 mei 2026", ", vastgesteld op 1 mei 2026". */
export function claimDayTail(value: { axis: StatusAxis; code: string }, day: StatedDay): string {
  const text = claimDayText(value, day);
  return `${/^(?:op|sinds) /u.test(text) ? ' ' : ', '}${text}`;
}

/** A status with its day: "Opgeleverd op 18 oktober 2024", "Loopt, volgens de brief van 22 februari 2023". */
export function statusWithDay(value: { axis: StatusAxis; code: string }, day: StatedDay): string {
  return `${statusLabel(value.axis, value.code)}${claimDayTail(value, day)}`;
}

/** The day of an assignment in words: "sinds 1 mei 2026", "volgens de notitie van 19 augustus 2024". */
export function assignedText(day: StatedDay): string {
  switch (day.code) {
    case 'happened':
      return ownMoment(day.moment, 'sinds');
    case 'document':
      return `volgens ${datedDocument(day)}`;
    case 'established':
      return `vastgesteld op ${formatDay(day.on)}`;
  }
}

/** The day of a delivery in words: "op 18 oktober 2024", ", volgens de notitie van 19 augustus 2024". */
export function deliveryDayText(day: StatedDay): string {
  switch (day.code) {
    case 'happened':
      return ` ${ownMoment(day.moment, 'op')}`;
    case 'document':
      return `, volgens ${datedDocument(day)}`;
    case 'established':
      return `, volgens een bron van ${formatDay(day.on)}`;
  }
}

/** Who says what was found, or when: "volgens de brief van 22 februari 2023", "vastgesteld op 10 oktober 2025". */
export function foundText(day: StatedDay): string {
  switch (day.code) {
    case 'happened':
      return ownMoment(day.moment, 'op');
    case 'document':
      return `volgens ${datedDocument(day)}`;
    case 'established':
      return `vastgesteld op ${formatDay(day.on)}`;
  }
}

/** That something was announced, and where or when: "aangekondigd in de brief van 22 februari 2023". */
export function announcedText(day: StatedDay): string {
  switch (day.code) {
    case 'happened':
      return `aangekondigd ${ownMoment(day.moment, 'op')}`;
    case 'document':
      return `aangekondigd in ${datedDocument(day)}`;
    case 'established':
      return `aangekondigd in een bron van ${formatDay(day.on)}`;
  }
}

/** The day on which an item came, when it is not its own: "genoemd in de brief van 22 februari 2023". */
export function namedText(day: StatedDay): string | undefined {
  switch (day.code) {
    case 'happened':
      return undefined;
    case 'document':
      return `genoemd in ${datedDocument(day)}`;
    case 'established':
      return `bekend sinds ${formatDay(day.on)}`;
  }
}
