import type { Interval, TimelineMoment, TimelineRow } from '../types';

/** A moment for tests. */
export function moment(label: string, interval?: Interval): TimelineMoment {
  return { label, spoken: `${label}.`, interval };
}

/** One day as an interval. */
export function onDay(day: string): Interval {
  return { earliest: day, latest: day };
}

/** A row for tests: unknown start, nothing due, nothing delivered, unless said otherwise. */
export function row(id: string, changes: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id,
    label: `Rij ${id}`,
    spoken: `Rij ${id}: loopt.`,
    tone: 'underway',
    toneLabel: 'loopt',
    start: moment('onbekend'),
    shifts: [],
    events: [],
    ...changes,
  };
}

/** The literature study: due before the end of 2023, put off twice, sent on 18 October 2024. */
export const literatureStudy = row('literatuur', {
  label: 'Literatuuronderzoek',
  spoken: 'Literatuuronderzoek: 292 dagen te laat geleverd.',
  promise: moment('voor het einde van 2023', { latest: '2023-12-31' }),
  shifts: [
    { ...moment('geen nieuwe termijn'), saidOn: '2024-02-21' },
    { ...moment('na het zomerreces', { earliest: '2024-09-02' }), saidOn: '2024-08-16' },
  ],
  delivered: moment('18 oktober 2024', onDay('2024-10-18')),
  overdue: {
    after: '2023-12-31',
    until: '2024-10-18',
    label: '292 dagen te laat',
    spoken: '292 dagen na de eerste termijn.',
  },
  note: '18 oktober 2024, 292 dagen te laat',
});

/** The study by the WRR: some time in 2022 until some time in 2024, nothing established since. */
export const mediaStudy = row('media', {
  label: 'Media en democratie',
  spoken: 'Media en democratie: 690 dagen te laat.',
  tone: 'late',
  start: moment('2022', { earliest: '2022-01-01', latest: '2022-12-31' }),
  promise: moment('2024', { earliest: '2024-01-01', latest: '2024-12-31' }),
  overdue: { after: '2024-12-31', label: '690 dagen te laat', spoken: '690 dagen te laat.' },
});
