import type { DifferenceType } from '@/domain/dossier/difference/difference';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { formatDays } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { countInWords } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** The kinds of change in the order in which they are told. */
export const changeGroups = [
  'appeared',
  'answer',
  'status',
  'deadlinePassed',
  'deadlineShifted',
  'deadlineSet',
  'evidenceAdded',
  'transferred',
  'assigned',
  'stepSet',
  'stepDone',
  'stepReopened',
  'checked',
  'evidenceRemoved',
  'deadlineRemoved',
  'shiftRemoved',
  'assignmentRemoved',
  'stepRemoved',
  'checkRemoved',
  'edited',
  'disappeared',
] as const satisfies readonly DifferenceType[];

/** What each kind of change is called: as a heading, and counted. */
export const changeLabels: {
  readonly [Type in DifferenceType]: { title: string; one: string; many: string };
} = {
  appeared: { title: 'Nieuw', one: 'item nieuw', many: 'items nieuw' },
  answer: {
    title: 'Beantwoording gewijzigd',
    one: 'beantwoording gewijzigd',
    many: 'beantwoordingen gewijzigd',
  },
  status: { title: 'Status gewijzigd', one: 'status gewijzigd', many: 'statussen gewijzigd' },
  deadlinePassed: {
    title: 'Termijn verstreken',
    one: 'termijn verstreken',
    many: 'termijnen verstreken',
  },
  deadlineShifted: {
    title: 'Termijn verschoven',
    one: 'termijn verschoven',
    many: 'termijnen verschoven',
  },
  deadlineSet: { title: 'Termijn gesteld', one: 'termijn gesteld', many: 'termijnen gesteld' },
  evidenceAdded: {
    title: 'Onderbouwing erbij',
    one: 'onderbouwing erbij',
    many: 'onderbouwingen erbij',
  },
  transferred: {
    title: 'Overgedragen aan een ander ministerie',
    one: 'overdracht',
    many: 'overdrachten',
  },
  assigned: { title: 'Toegewezen', one: 'toewijzing', many: 'toewijzingen' },
  stepSet: { title: 'Stap afgesproken', one: 'stap afgesproken', many: 'stappen afgesproken' },
  stepDone: { title: 'Stap gedaan', one: 'stap gedaan', many: 'stappen gedaan' },
  stepReopened: {
    title: 'Stap weer open',
    one: 'stap weer open',
    many: 'stappen weer open',
  },
  checked: { title: 'Nagekeken of gezocht', one: 'controle', many: 'controles' },
  assignmentRemoved: {
    title: 'Toewijzing verwijderd',
    one: 'toewijzing verwijderd',
    many: 'toewijzingen verwijderd',
  },
  stepRemoved: { title: 'Stap verwijderd', one: 'stap verwijderd', many: 'stappen verwijderd' },
  checkRemoved: {
    title: 'Controle verwijderd',
    one: 'controle verwijderd',
    many: 'controles verwijderd',
  },
  evidenceRemoved: {
    title: 'Onderbouwing weg',
    one: 'onderbouwing weg',
    many: 'onderbouwingen weg',
  },
  deadlineRemoved: {
    title: 'Termijn verwijderd',
    one: 'termijn verwijderd',
    many: 'termijnen verwijderd',
  },
  shiftRemoved: {
    title: 'Uitstel verwijderd',
    one: 'uitstel verwijderd',
    many: 'uitstellen verwijderd',
  },
  edited: { title: 'Gegevens bewerkt', one: 'gegeven bewerkt', many: 'gegevens bewerkt' },
  disappeared: { title: 'Verwijderd', one: 'item verwijderd', many: 'items verwijderd' },
};

/** A period as it stands above the list. */
export type ChangesPeriod = { readonly from: Day; readonly until: Day; readonly mode: StandMode };

function counts(types: readonly DifferenceType[]): string {
  return changeGroups
    .flatMap((type) => {
      const count = types.filter((other) => other === type).length;
      const { one, many } = changeLabels[type];
      return count > 0 ? [`${countInWords(count)} ${count === 1 ? one : many}`] : [];
    })
    .join(', ');
}

/** The sentence that answers what changed: "Tussen 1 mei en 21 november 2026: drie items nieuw, één termijn verschoven." */
export function changesLead(
  { from, until, mode }: ChangesPeriod,
  types: readonly DifferenceType[],
): string {
  const days = formatDays(from, until);
  if (types.length === 0) {
    return mode === 'facts'
      ? `Tussen ${days} is er niets veranderd.`
      : `Tussen ${days} is er niets ingevoerd dat iets verandert.`;
  }
  return `${mode === 'facts' ? 'Tussen' : 'Ingevoerd tussen'} ${days}: ${counts(types)}.`;
}

/** Texts of the page on what changed between two days. */
export const changesTexts = {
  title: 'Wijzigingen',
  period: 'Welke periode',
  from: 'Na de dag',
  until: 'Tot en met de dag',
  compare: 'Vergelijken',
  periodHint: 'Wat op de eerste dag al zo was, telt niet mee; wat op de laatste dag gebeurde wel.',
  presets: 'Snel kiezen',
  lastWeek: 'Sinds vorige week',
  lastMonth: 'Sinds vorige maand',
  lastReport: (day: string) => `Sinds de vorige voortgangsrapportage (${day})`,
  setReport: 'Dag van de voortgangsrapportage invullen',
  changeReport: (day: string) => `Laatste voortgangsrapportage: ${day}`,
  reportTitle: 'Dag van de voortgangsrapportage',
  reportDescription:
    'Op welke dag is de laatste voortgangsrapportage verstuurd? Vanaf die dag wordt vergeleken, als er geen andere dag is gekozen.',
  reportDay: 'Verstuurd op',
  reportSet: (day: string) => `${day} is vastgelegd als dag van de voortgangsrapportage.`,
  reportUnset: 'Er is geen dag van een voortgangsrapportage meer vastgelegd.',
  undo: 'Ongedaan maken',
  mode: 'Volgens',
  view: 'Indeling',
  views: { item: 'Per item', kind: 'Per soort', table: 'Tabel' },
  copy: 'Kopiëren voor Word of Outlook',
  impossible: (text: string, taken: string) =>
    `De dag ${quoted(text)} bestaat niet. Gerekend is met ${taken}. Kies een dag met de velden hierboven.`,
  unreadable: (text: string, taken: string) =>
    `${quoted(text)} is geen dag zoals 2024-10-18. Gerekend is met ${taken}. Kies een dag met de velden hierboven.`,
  reversed: 'De eerste dag lag na de laatste. De twee zijn omgewisseld.',
  nothingEnteredYet: (day: string) =>
    `Op ${day} stond er nog niets in dit dossier. Daarom is alles hier nieuw.`,
  enteredToo: (count: number) =>
    `In deze periode ${count === 1 ? 'is één wijziging' : `zijn ${countInWords(count)} wijzigingen`} ingevoerd. Wat volgens de feiten op een andere dag begon, staat alleen bij de invoer.`,
  showEntered: 'Bekijk volgens de invoer',
  nothing:
    'Hier zouden nieuwe items, gewijzigde statussen, termijnen, onderbouwing, toewijzingen, stappen en controles staan. Kies een eerdere dag om verder terug te kijken.',
  unknownDay: 'dag onbekend',
  source: 'Bron',
  columns: {
    item: 'Item',
    change: 'Wijziging',
    from: 'Was',
    to: 'Is',
    on: 'Dag',
    why: 'Bron en reden',
  },
  appeared: (kind: string) => `Nieuw: ${kind}`,
  disappeared: (kind: string) => `Verwijderd: ${kind}`,
  request: (number: number) => `Verzoek ${number}`,
  requestOf: (number: number, motion: string) => `${motion}, verzoek ${number}`,
  answer: 'Beantwoording',
  deadline: (what: string) => `Termijn: ${isolated(what)}`,
  shift: (what: string) => `Uitstel: ${isolated(what)}`,
  passed: (what: string) => `Verstreken: ${isolated(what)}`,
  evidence: 'Onderbouwing',
  aspects: (names: string) => `aspecten: ${names}`,
  owner: 'Aan zet',
  step: (what: string) => `Stap: ${isolated(what)}`,
  stepOpen: (term: string) => `open (${isolated(term)})`,
  stepDone: 'gedaan',
  edited: (kind: string) => `Bewerkt: ${kind}`,
  noVerdict: 'Nog geen oordeel',
  becomes: 'wordt',
  removed: 'verwijderd',
  later: (days: string) => `${days} later`,
  total: (days: string) => `${days} na de eerste termijn`,
  late: (days: string) => `${days} te laat`,
  deliveredLate: (days: string) => `${days} te laat geleverd`,
  deliveredAfter: (days: string) => `geleverd ${days} na de eerste termijn`,
  coverage: (title: string, coverage: string, stage: string) =>
    `${isolated(title)} (${coverage}, ${stage})`,
  alsoFor: (titles: string) => `ook voor ${titles}`,
} as const;
