import type { RecordKind } from '@/domain/shared/ids';
import { formatNumber, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { kindLabels } from './kinds';

/** Texts of every list: filters, sorting, counts. */
export const tableTexts = {
  /** How the keyboard works in a table, for those who listen. */
  keys: 'Met de pijltoetsen van rij naar rij, Enter opent.',
  sortBy: 'Sorteren op',
  ascending: (column: string) => `${column}, oplopend`,
  descending: (column: string) => `${column}, aflopend`,
  /** Of a motion without a term of its own: whose term is told. */
  noSlip: '–',
  via: (title: string) => `via onderzoek ${quoted(title)}`,
  /** The same in a file, after how the study stands: "geen eigen termijn; 12 dagen te laat via onderzoek ‘…’". */
  withoutOwnTerm: (stand: string, title: string) =>
    `geen eigen termijn; ${stand.toLocaleLowerCase('nl-NL')} via onderzoek ${quoted(title)}`,
  filters: 'Filters',
  words: 'Zoeken in de lijst',
  wordsPlaceholder: 'Woorden of nummer…',
  all: 'Alle',
  /** Of whom nobody is to act on it. */
  nobody: 'Niet toegewezen',
  option: (label: string, count: number) => `${label} (${formatNumber(count)})`,
  clear: 'Wis filters',
  nothingFound: 'Met deze filters blijft er niets over. Wis de filters om alles te zien.',
  /** "3 moties", "1 van 3 moties". */
  count: (shown: number, all: number, kind: RecordKind) => {
    const { one, many } = kindLabels[kind];
    const whole = plural(all, one, many);
    return shown === all ? whole : `${formatNumber(shown)} van ${whole}`;
  },
  columns: {
    title: 'Titel',
    owner: 'Aan zet',
    checked: 'Nagekeken',
    checkedOn: 'Nagekeken op',
    found: 'Bevinding',
    timeliness: 'Tijdigheid',
    term: 'Termijn',
    presentTerm: 'Huidige termijn',
    firstTerm: 'Eerste termijn',
    shifts: 'Uitstel',
    slip: 'Verschoven',
    slipMin: 'Verschoven, minstens (dagen)',
    slipMax: 'Verschoven, hoogstens (dagen)',
    lateMin: 'Te laat, minstens (dagen)',
    lateMax: 'Te laat, hoogstens (dagen)',
    lastDay: (term: string) => `${term}, uiterlijk`,
    againstPresent: 'Tegenover huidige',
  },
  /** Before the two terms of what was shifted, in one cell. */
  terms: { first: 'eerst:', present: 'nu:', last: 'laatst:' },
  /** How something due stands, as a choice in a filter. */
  timeliness: {
    certainlyLate: 'Te laat',
    possiblyLate: 'Mogelijk te laat',
    soon: 'Binnenkort',
    postponed: 'Uitgesteld',
    running: 'Loopt',
    deliveredLate: 'Te laat geleverd',
    deliveredPostponed: 'Na uitstel geleverd',
    deliveredUnclear: 'Geleverd, tijdigheid onbekend',
    deliveredInTime: 'Op tijd geleverd',
    unknown: 'Termijn onbekend',
    closed: 'Afgesloten',
    noDeadline: 'Geen termijn',
  },
} as const;
