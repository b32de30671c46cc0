import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { StatedDay } from '@/domain/dossier/statedDay';
import type { StatusAxis } from '@/domain/status/axes';
import { termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { atMoment } from '@/i18n/nl/deadline/moments';
import { againstTermText, formatDayRange, presentTermText } from '@/i18n/nl/deadline/timeliness';
import { statusWithDay } from '@/i18n/nl/status/statedDay';
import { statusLabel } from '@/i18n/nl/status/status';
import { plural, timesInWords } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** A deadline as far as a sentence about it needs. */
export type DeadlineFacts = {
  /** What is due: "Toezending van het onderzoek aan de Kamer". */
  readonly what: string;
  readonly first: Term;
  readonly present: Term;
  /** In one word, and the term that this is about (rule T7). */
  readonly timeliness: Timeliness;
  readonly heldTo: Term;
  readonly againstPresent: Timeliness;
  readonly delivered: Term | undefined;
  readonly shifts: number;
};

function whenDelivered(delivered: Term | undefined): string {
  return delivered ? `geleverd ${atMoment(delivered)}` : 'geleverd';
}

function shifted(shifts: number): string {
  return shifts === 0 ? '' : `, na ${timesInWords(shifts)} uitstel`;
}

/** What has passed: "232 dagen te laat ten opzichte van de eerste termijn (voor het einde van 2023), na twee keer uitstel". */
function certainlyLate(days: number, { first, present, heldTo, shifts }: DeadlineFacts): string {
  const late = `${plural(days, 'dag', 'dagen')} te laat`;
  if (shifts === 0) return `${late} ten opzichte van de termijn (${termWords(first)})`;
  const which = heldTo === present ? 'huidige' : 'eerste';
  return `${late} ten opzichte van de ${which} termijn (${termWords(heldTo)})${shifted(shifts)}`;
}

/** The term that holds now, where something else than that was told. */
function presentToo({ present, heldTo, againstPresent, shifts }: DeadlineFacts): string {
  return shifts === 0 || heldTo === present ? '' : `; ${presentTermText(present, againstPresent)}`;
}

/** What is due soon: by its last day, or with the day on which its term begins. */
function soonWords(timeliness: Extract<Timeliness, { code: 'soon' }>, term: Term): string {
  const { earliest, latest } = term;
  if (earliest && earliest !== latest) {
    return `de termijn is ${quoted(termWords(term))}, ${againstTermText(timeliness, term)}`;
  }
  if (timeliness.days === 0) return 'dit is de laatste dag van de termijn';
  return `nog ${plural(timeliness.days, 'dag', 'dagen')} tot de termijn`;
}

/** How a deadline was kept: "Toezending van het onderzoek aan de Kamer: geleverd op 18 oktober 2024, 292 dagen na de eerste termijn." */
export function deadlineSentence(facts: DeadlineFacts): string {
  const { first, present, heldTo, timeliness, delivered, shifts } = facts;
  const what = isolated(facts.what);
  const which = shifts === 0 ? 'termijn' : `${heldTo === present ? 'laatste' : 'eerste'} termijn`;
  switch (timeliness.code) {
    case 'deliveredLate':
      return `${what}: ${whenDelivered(delivered)}, ${formatDayRange(timeliness.days)} na de ${which}.`;
    case 'deliveredPostponed':
      return `${what}: ${whenDelivered(delivered)}, na tijdig uitstel, ${formatDayRange(timeliness.days)} na de ${which}.`;
    case 'deliveredInTime':
      return `${what}: ${whenDelivered(delivered)}, binnen de ${which}.`;
    case 'deliveredUnclear':
      return `${what}: ${whenDelivered(delivered)}; of dat op tijd was, is niet te zeggen.`;
    case 'certainlyLate':
      return `${what}: ${certainlyLate(timeliness.days, facts)}${presentToo(facts)}.`;
    case 'postponed':
      return `${what}: tijdig uitgesteld; de eerste termijn (${termWords(first)}) is ${plural(timeliness.days, 'dag', 'dagen')} voorbij${presentToo(facts)}.`;
    case 'possiblyLate':
      return `${what}: mogelijk te laat, de termijn is ${quoted(termWords(present))}${shifted(shifts)}.`;
    case 'soon':
      return `${what}: ${soonWords(timeliness, heldTo)}.`;
    case 'running':
      return `${what}: de termijn is ${quoted(termWords(present))}${shifted(shifts)}.`;
    case 'closed':
      return `${what}: afgesloten zonder levering.`;
    case 'conditional':
      return `${what}: de termijn is ${quoted(termWords(present))}${shifted(shifts)}; of aan de voorwaarde is voldaan, is niet vastgesteld.`;
    case 'unknown':
      return `${what}: er is geen datum uit de termijn af te leiden.`;
  }
}

/** A status with its day, and how the deadline that matters most was kept: on top of an item's page. */
export function statusLead(
  value: { axis: StatusAxis; code: string },
  day: StatedDay | undefined,
  deadline: DeadlineFacts | undefined,
): string {
  const head = day
    ? `${statusWithDay(value, day)}.`
    : `${statusLabel(value.axis, value.code)}; er is nog niets vastgelegd.`;
  return [head, deadline && deadlineSentence(deadline)].filter(Boolean).join(' ');
}
