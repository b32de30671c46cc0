import { addDays, type Day, dayOf } from '@/domain/shared/day';
import { easterOf, nthWeekdayOfMonth } from './calendar';
import { type Moment, yearly } from './moment';
import { type RecessName, recessOf } from './recess';
import { daySpan, monthsSpan, type Span } from './span';

function season(month: number): Moment {
  return yearly((year) => {
    const span = monthsSpan(year, month, 3);
    return span && { ...span, approximate: true };
  });
}

function recess(name: RecessName): Moment {
  return yearly((year) => recessOf(name, year));
}

function onDay(find: (year: number) => Day | undefined, length = 1): Moment {
  return yearly((year) => {
    const earliest = find(year);
    if (!earliest) return undefined;
    const latest = addDays(earliest, length - 1);
    return { ...daySpan(earliest), latest, unit: length === 1 ? 'day' : 'other' };
  });
}

function approximately(find: (year: number) => Day | undefined): Moment {
  return yearly((year) => {
    const on = find(year);
    return on && { ...daySpan(on), approximate: true };
  });
}

function afterEaster(days: number): (year: number) => Day | undefined {
  return (year) => {
    const easter = easterOf(year);
    return easter && addDays(easter, days);
  };
}

/** Prinsjesdag: the third Tuesday of September (Grondwet, art. 65). */
export function prinsjesdagOf(year: number): Day | undefined {
  return nthWeekdayOfMonth(year, 9, 2, 3);
}

const spring = season(3);
const summer = season(6);
const autumn = season(9);
const winter = season(12);
export const prinsjesdag = onDay(prinsjesdagOf);
// Comptabiliteitswet 2016: the notes reach the Kamer by 1 June and 1 December at the latest.
const voorjaarsnota = approximately((year) => dayOf(year, 6, 1));
const najaarsnota = approximately((year) => dayOf(year, 12, 1));
/** The third Wednesday of May (Comptabiliteitswet 2016). */
const accountabilityDay = onDay((year) => nthWeekdayOfMonth(year, 5, 3, 3));

export const summerRecess = recess('zomer');
const springRecess = recess('voorjaar');
const mayRecess = recess('mei');
const autumnRecess = recess('herfst');
const christmasRecess = recess('kerst');

/** The recess of any season that starts next: used for "het reces". A year may hold several, so it is searched apart. */
export const allRecesses: readonly Moment[] = [
  springRecess,
  mayRecess,
  summerRecess,
  autumnRecess,
  christmasRecess,
];

/** Moments with a name that come back each year, by their folded name. Seasons are those of the KNMI. */
export const namedMoments: ReadonlyMap<string, Moment> = new Map<string, Moment>([
  ['voorjaar', spring],
  ['lente', spring],
  ['zomer', summer],
  ['zomerperiode', summer],
  ['zomermaanden', summer],
  ['najaar', autumn],
  ['herfst', autumn],
  ['winter', winter],
  ['winterperiode', winter],
  ['zomerreces', summerRecess],
  ['zomervakantie', summerRecess],
  ['voorjaarsreces', springRecess],
  ['voorjaarsvakantie', springRecess],
  ['krokusvakantie', springRecess],
  ['meireces', mayRecess],
  ['meivakantie', mayRecess],
  ['herfstreces', autumnRecess],
  ['herfstvakantie', autumnRecess],
  ['kerstreces', christmasRecess],
  ['kerstvakantie', christmasRecess],
  ['winterreces', christmasRecess],
  ['prinsjesdag', prinsjesdag],
  ['voorjaarsnota', voorjaarsnota],
  ['najaarsnota', najaarsnota],
  ['verantwoordingsdag', accountabilityDay],
  ['kerst', onDay((year) => dayOf(year, 12, 25), 2)],
  ['kerstmis', onDay((year) => dayOf(year, 12, 25), 2)],
  ['kerstdagen', onDay((year) => dayOf(year, 12, 25), 2)],
  ['sinterklaas', onDay((year) => dayOf(year, 12, 5))],
  ['jaarwisseling', yearly(turnOf)],
  ['nieuwjaar', onDay((year) => dayOf(year, 1, 1))],
  ['nieuwjaarsdag', onDay((year) => dayOf(year, 1, 1))],
  ['bevrijdingsdag', onDay((year) => dayOf(year, 5, 5))],
  ['koningsdag', onDay(kingsDayOf)],
  ['pasen', onDay(afterEaster(0), 2)],
  ['hemelvaart', onDay(afterEaster(39))],
  ['hemelvaartsdag', onDay(afterEaster(39))],
  ['pinksteren', onDay(afterEaster(49), 2)],
]);

/** The turn of 2025 is the night before 1 January 2026. */
function turnOf(year: number): Span | undefined {
  const earliest = dayOf(year, 12, 31);
  const latest = dayOf(year + 1, 1, 1);
  return earliest && latest && { earliest, latest, unit: 'turn', approximate: false };
}

function kingsDayOf(year: number): Day | undefined {
  const on = dayOf(year, 4, 27);
  const sunday = nthWeekdayOfMonth(year, 4, 7, 4);
  return on && sunday === on ? addDays(on, -1) : on;
}

/** The budget memorandum *of* a year is presented on Prinsjesdag of the year before. */
export function budgetMemorandumOf(budgetYear: number): Span | undefined {
  const on = prinsjesdagOf(budgetYear - 1);
  return on && daySpan(on);
}

/** Names of seasons, for which "deze zomer" means the one of this calendar year. */
export const seasonNames = ['voorjaar', 'lente', 'zomer', 'najaar', 'herfst', 'winter'] as const;
