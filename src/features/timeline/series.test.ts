import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { timelineLead } from '@/i18n/nl/charts/timelinePage';
import { exampleDossier, exampleOn } from '@/testing/exampleDossier';
import { makeDeadline, makeShift, makeTerm } from '@/testing/facts';
import { due, request, says } from '@/testing/madeUpMotion';
import { makeMotion } from '@/testing/records';
import { timelineEntries } from './entries';
import { type SeriesOptions, timelineSeries } from './series';
import { timelineWords } from './words';

function series(changes: Partial<SeriesOptions> = {}) {
  return timelineSeries({
    dossier: exampleDossier,
    on: day('2026-11-21'),
    groupBy: 'institute',
    states: [],
    words: timelineWords,
    hrefOf: (subject) => `#${subject.id}`,
    ...changes,
  });
}

const rowsOf = (changes?: Partial<SeriesOptions>) => series(changes).flatMap((group) => group.rows);
const find = (title: string, changes?: Partial<SeriesOptions>) =>
  rowsOf(changes).find((row) => row.label === title);

describe('the rows of the timeline', () => {
  it('keeps the first promise and each postponement of the literature study', () => {
    const row = find('Literatuuronderzoek sociale media en democratie');
    expect(row?.promise).toMatchObject({ interval: { latest: '2023-12-31' } });
    expect(row?.shifts.map(({ saidOn, interval }) => [saidOn, interval?.earliest])).toEqual([
      ['2024-02-21', undefined],
      ['2024-08-16', '2024-09-02'],
    ]);
    expect(row?.overdue).toMatchObject({ after: '2023-12-31', until: '2024-10-18' });
    expect(row?.note).toBe('18 oktober 2024, 292 dagen te laat');
    expect(row?.start.interval).toBeUndefined();
    expect(row?.spoken).toMatch(
      /^Literatuuronderzoek sociale media en democratie: 292 dagen te laat/,
    );
  });

  it('has the study of which nothing is established late until today', () => {
    const row = find('Media en democratie');
    expect(row).toMatchObject({ tone: 'late', note: '690 dagen te laat', delivered: undefined });
    expect(row?.overdue).toMatchObject({ after: '2024-12-31' });
    expect(row?.overdue?.until).toBeUndefined();
  });

  it('gives words without a day no interval', () => {
    const row = find('AI in het wetenschappelijk onderzoek');
    expect(row?.promise).toMatchObject({ label: 'binnenkort', interval: undefined });
    expect(row?.tone).toBe('unknown');
  });

  it('knows only what was known on the day that is shown', () => {
    const row = find('Literatuuronderzoek sociale media en democratie', { on: day('2024-03-01') });
    expect(row?.shifts).toHaveLength(1);
    expect(row?.delivered).toBeUndefined();
    expect(row?.overdue).toMatchObject({ after: '2023-12-31' });
    expect(row?.overdue?.until).toBeUndefined();
  });

  it.each([
    ['2024-01-01', 'late', '1 dag te laat', { after: '2023-12-31' }],
    ['2024-02-21', 'late', '52 dagen te laat; geen nieuwe termijn bekend', { after: '2023-12-31' }],
    [
      '2024-08-19',
      'late',
      '232 dagen te laat; huidige termijn: na het reces, niet voor 2 september 2024',
      { after: '2023-12-31' },
    ],
    [
      '2024-10-18',
      'done',
      '292 dagen te laat geleverd',
      { after: '2023-12-31', until: '2024-10-18' },
    ],
  ])(
    'holds the request of the motion-Gündogan to its first promise on %s',
    (on, tone, stands, overdue) => {
      const row = rowsOf({ ...exampleOn(on), groupBy: 'motion' }).find(({ label }) =>
        label.startsWith('Verzoek 1: Onderzoek naar risico’s'),
      );
      expect(row).toMatchObject({ tone, toneLabel: stands, overdue });
      if (on < '2024-10-18') expect(row?.overdue).not.toHaveProperty('until');
    },
  );

  it('groups by institute, by motion and by ambition, the rest last', () => {
    expect(series().map(({ label }) => label)).toContain('WRR');
    const byMotion = series({ groupBy: 'motion' });
    expect(byMotion[0]?.label).toMatch(/^Motie-Bontenbal/);
    expect(byMotion.at(-1)?.label).toBe('Niet bij een motie');
    const byAmbition = series({ groupBy: 'ambition' });
    expect(byAmbition.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['2 Een veilige en gezonde digitale omgeving', 2],
      ['3 Een inclusief, weerbaar en respectvol democratisch proces', 1],
      ['5 Technologische innovatie voor maatschappelijke doelen', 4],
      ['Niet bij een ambitie', expect.any(Number)],
    ]);
  });

  it('has one row for a term of a request and of the study that is to answer it, but under a motion both', () => {
    const shifted = (groupBy: 'institute' | 'motion' | 'ambition') =>
      rowsOf({ groupBy }).filter(({ shifts }) =>
        shifts.some(({ saidOn }) => saidOn === '2024-02-21'),
      );
    expect(shifted('institute').map(({ label }) => label)).toEqual([
      'Literatuuronderzoek sociale media en democratie',
    ]);
    expect(shifted('ambition')).toHaveLength(1);
    expect(shifted('motion')).toHaveLength(2);
  });

  it('shows only rows that stand as asked', () => {
    const late = rowsOf({ states: ['late'] });
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((row) => row.tone === 'late')).toBe(true);
  });

  it('gives every row of a group its own id', () => {
    for (const group of series()) {
      expect(new Set(group.rows.map(({ id }) => id)).size).toBe(group.rows.length);
    }
  });
});

describe('the entries of the timeline', () => {
  it('are all studies, and the requests that have a deadline', () => {
    const entries = timelineEntries(exampleDossier, day('2026-11-21'));
    const kinds = entries.map(({ subject }) => subject.kind);
    expect(kinds.filter((kind) => kind === 'study')).toHaveLength(
      exampleDossier.all('study').length,
    );
    expect(kinds.filter((kind) => kind === 'request')).toHaveLength(1);
  });
});

describe('the sentence above the timeline', () => {
  const none = {
    studies: 0,
    delivered: 0,
    late: 0,
    possiblyLate: 0,
    motionTerms: 0,
    commitmentTerms: 0,
  };

  it('counts what is delivered and what is late', () => {
    expect(timelineLead({ ...none, studies: 14, delivered: 5, late: 3, possiblyLate: 4 })).toBe(
      'Van de 14 onderzoeken zijn er 5 opgeleverd, 3 zeker te laat en 4 mogelijk te laat.',
    );
    expect(timelineLead({ ...none, studies: 2 })).toBe(
      'Van de 2 onderzoeken is er geen opgeleverd en geen te laat.',
    );
  });

  it('says what the rows are that are no studies', () => {
    expect(timelineLead({ ...none, studies: 3, delivered: 1, motionTerms: 1 })).toBe(
      'Van de 3 onderzoeken is er 1 opgeleverd. Daarnaast staat hier één termijn van een motie.',
    );
    expect(timelineLead({ ...none, motionTerms: 2, commitmentTerms: 1 })).toBe(
      'Er staan nog geen onderzoeken in het dossier. Daarnaast staan hier drie termijnen van moties en van een toezegging.',
    );
  });
});

describe('a term of a motion as a whole', () => {
  const motion = makeMotion('motie', { title: 'Motie over het loket' });
  const late = makeTerm('voor 1 maart 2026', '', '2026-02-28');
  const [row, ...others] = timelineSeries({
    dossier: buildDossier([
      motion,
      request(1),
      request(2),
      says(1, '2026-02-01'),
      due('motie', late),
      makeShift('uitstel', makeTerm('juni 2026', '2026-06-01', '2026-06-30'), {
        saidOn: '2026-02-20',
      }),
    ]),
    on: day('2026-11-27'),
    groupBy: 'motion',
    states: [],
    words: timelineWords,
    hrefOf: (subject) => `#${subject.id}`,
  }).flatMap(({ rows }) => rows);

  it('has a row of its own, late as for the request that is open', () => {
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      label: 'Motie over het loket (Brief aan de Kamer)',
      href: '#motie',
      tone: 'late',
      note: '272 dagen te laat',
      promise: { interval: { latest: '2026-02-28' } },
      overdue: { after: '2026-02-28' },
    });
  });

  it('closes within its name what the title and the promise open of directions', () => {
    const [named] = timelineSeries({
      dossier: buildDossier([
        makeMotion('motie', { title: 'Motie\u202e' }),
        makeDeadline('termijn', late, {
          subjects: [{ kind: 'motion', id: 'motie' }],
          what: 'Brief\u202e',
        }),
      ]),
      on: day('2026-11-27'),
      groupBy: 'motion',
      states: [],
      words: timelineWords,
      hrefOf: () => undefined,
    }).flatMap(({ rows }) => rows);
    expect(named?.label).toBe('\u2068Motie\u202e\u202c\u2069 (\u2068Brief\u202e\u202c\u2069)');
  });

  it('has its postponements as steps', () => {
    expect(row?.shifts.map(({ saidOn, label }) => [saidOn, label])).toEqual([
      ['2026-02-20', 'juni 2026'],
    ]);
  });
});
