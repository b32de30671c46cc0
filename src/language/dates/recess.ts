import { addDays, type Day, day, dayOf } from '@/domain/shared/day';
import { weekdayOf } from './calendar';
import type { Span } from './span';

export const recessNames = ['voorjaar', 'mei', 'zomer', 'herfst', 'kerst'] as const;
export type RecessName = (typeof recessNames)[number];

/**
 * First day (a Friday) and last day (the Sunday before the Kamer is back) of the recesses of the Tweede Kamer.
 * Source: the Kamer's calendar, https://www.tweedekamer.nl/debat_en_vergadering/recessen (May 2023 – summer 2024);
 * the other years are the days between the last and the first sitting with motions in the Kamer's open data.
 * The calendar counts the Monday of return as recess; here that Monday is the first day after it.
 */
const published: Readonly<Record<RecessName, readonly (readonly [string, string])[]>> = {
  voorjaar: [
    ['2018-02-23', '2018-03-04'],
    ['2019-02-22', '2019-03-03'],
    ['2020-02-21', '2020-03-01'],
    ['2022-02-25', '2022-03-06'],
    ['2023-02-24', '2023-03-05'],
    ['2024-02-16', '2024-02-25'],
    ['2025-02-21', '2025-03-02'],
  ],
  mei: [
    ['2018-04-27', '2018-05-13'],
    ['2019-04-26', '2019-05-12'],
    ['2022-04-22', '2022-05-08'],
    ['2023-04-21', '2023-05-07'],
    ['2024-04-26', '2024-05-12'],
    ['2025-04-25', '2025-05-11'],
  ],
  zomer: [
    ['2018-07-06', '2018-09-02'],
    ['2019-07-05', '2019-09-01'],
    ['2020-07-03', '2020-08-30'],
    ['2021-07-09', '2021-09-05'],
    ['2022-07-08', '2022-09-04'],
    ['2023-07-07', '2023-09-03'],
    ['2024-07-05', '2024-09-01'],
    ['2025-07-04', '2025-08-31'],
  ],
  herfst: [
    ['2018-10-19', '2018-10-28'],
    ['2019-10-18', '2019-10-27'],
    ['2021-10-15', '2021-10-24'],
    ['2022-10-21', '2022-10-30'],
    ['2023-10-13', '2023-10-22'],
    ['2024-10-25', '2024-11-03'],
  ],
  kerst: [
    ['2018-12-21', '2019-01-13'],
    ['2019-12-20', '2020-01-12'],
    ['2022-12-23', '2023-01-15'],
    ['2023-12-22', '2024-01-14'],
    ['2024-12-20', '2025-01-12'],
  ],
};

/** Month and date on or after which the first Friday opens the recess, and its length in days after that Friday. */
const rules: Readonly<Record<RecessName, { month: number; from: number; days: number }>> = {
  voorjaar: { month: 2, from: 19, days: 9 },
  mei: { month: 4, from: 21, days: 16 },
  zomer: { month: 7, from: 3, days: 58 },
  herfst: { month: 10, from: 16, days: 9 },
  kerst: { month: 12, from: 18, days: 23 },
};

function firstFridayFrom(start: Day): Day {
  return addDays(start, (5 - weekdayOf(start) + 7) % 7);
}

/**
 * The recess that starts in this year (the Christmas recess of 2024 ends in 2025). Years outside the table are
 * estimated with the rule that fits the known ones, and bear `estimated`. `undefined` outside years 1–9999.
 */
export function recessOf(name: RecessName, year: number): Span | undefined {
  const known = published[name].find(([first]) => first.startsWith(`${year}-`));
  if (known) {
    const [earliest, latest] = [day(known[0]), day(known[1])];
    return { earliest, latest, unit: 'other', approximate: true };
  }
  const rule = rules[name];
  const start = dayOf(year, rule.month, rule.from);
  if (!start) return undefined;
  const earliest = firstFridayFrom(start);
  const latest = addDays(earliest, rule.days);
  return { earliest, latest, unit: 'other', approximate: true, estimated: true };
}
