import { describe, expect, it } from 'vitest';
import type { Explanation } from '@/domain/answer/explain';
import { exactTerm } from '@/domain/deadline/term';
import { day } from '@/domain/shared/day';
import { type DeadlineFacts, deadlineSentence, statusLead } from '@/i18n/nl/items/leads';
import { motionsLead } from '@/i18n/nl/items/motions';
import { recommendationsLead } from '@/i18n/nl/items/recommendations';
import { studiesLead } from '@/i18n/nl/items/studies';
import { afterRecess, by2023, makeVerdict } from '@/testing/facts';
import { type LeadFacts, motionLead } from './motionLead';

const delivered = exactTerm(day('2024-10-18'), '2024-10-18');
const late: DeadlineFacts = {
  what: 'Toezending van het onderzoek aan de Kamer',
  first: by2023,
  present: afterRecess,
  timeliness: { code: 'deliveredLate', days: { min: 292, max: 292 } },
  heldTo: by2023,
  againstPresent: { code: 'deliveredUnclear' },
  delivered,
  shifts: 2,
};
const partly: Explanation = {
  subject: { kind: 'motion', id: 'motie' },
  state: 'partlyAnswered',
  covered: 1,
  total: 2,
  requests: 2,
  answeredAt: undefined,
  notInForce: undefined,
  groups: [],
};

const bare: LeadFacts = { deadline: undefined, via: undefined, verdicts: [] };

describe('motionLead', () => {
  it('says how far a motion is answered, and how late that came', () => {
    expect(motionLead(partly, { ...bare, deadline: late })).toEqual([
      'Beantwoord op 1 van 2 onderdelen.',
      'Toezending van het onderzoek aan de Kamer: geleverd op 18 oktober 2024, 292 dagen na de eerste termijn.',
    ]);
    expect(motionLead(partly, bare)).toEqual(['Beantwoord op 1 van 2 onderdelen.']);
  });
});

describe('what the cabinet makes of it', () => {
  const said = (reason?: string) => {
    const claim = makeVerdict('v', {
      axis: 'execution',
      code: 'inProgress',
      holdsFrom: '2023-02-22',
      reason,
    });
    const verdict = { axis: 'execution', claim } as const;
    return motionLead(partly, { ...bare, verdicts: [{ verdict, overtakenBy: undefined }] }).at(-1);
  };
  const verdict = 'Het kabinet meldt ‘in behandeling’ (22 februari 2023).';

  it.each([
    [undefined, verdict],
    ['Lopend onderzoek voorziet daarin.', `${verdict} Lopend onderzoek voorziet daarin.`],
    ['Dat volgt het kabinet. Meer staat er niet.', `${verdict} Dat volgt het kabinet.`],
    [
      'Volgens drs. De Vries en J. Jansen is het zo. Meer niet.',
      `${verdict} Volgens drs. De Vries en J. Jansen is het zo.`,
    ],
    [`Dit is een lang ${'verhaal '.repeat(30)}.`, verdict],
  ])('is told with the first sentence of why, when that is short: %#', (reason, sentence) => {
    expect(said(reason)).toBe(sentence);
  });
});

describe('what was said before something came', () => {
  const told = (axis: 'execution' | 'chamber', code: 'inProgress' | 'notAccepted') => {
    const claim = makeVerdict('v', { axis, code, holdsFrom: '2024-08-19' });
    const verdicts = [{ verdict: { axis, claim }, overtakenBy: delivered }];
    return motionLead(partly, { ...bare, verdicts }).at(-1);
  };

  it('is told of the cabinet in the past tense, and of both with what came after it', () => {
    expect(told('execution', 'inProgress')).toBe(
      'Het kabinet meldde ‘in behandeling’ (19 augustus 2024), vóór de levering op 18 oktober 2024.',
    );
    expect(told('chamber', 'notAccepted')).toBe(
      'De Kamer heeft geen genoegen genomen met de uitvoering (19 augustus 2024), vóór de levering op 18 oktober 2024.',
    );
  });
});

describe('a motion that waits for a study that covers more of what is covered in part', () => {
  it('tells how late that is', () => {
    const via = {
      title: 'Digitale Balans',
      timeliness: { code: 'certainlyLate', days: 1337 },
    } as const;
    expect(motionLead(partly, { ...bare, via }).at(-1)).toBe(
      '1.337 dagen te laat via ‘Digitale Balans’.',
    );
  });
});

describe('deadlineSentence', () => {
  it.each<[Partial<DeadlineFacts>, string]>([
    [
      {
        timeliness: { code: 'certainlyLate', days: 232 },
        againstPresent: { code: 'soon', days: 14, isBegin: true },
        delivered: undefined,
      },
      'Toezending van het onderzoek aan de Kamer: 232 dagen te laat ten opzichte van de eerste termijn (voor het einde van 2023), na twee keer uitstel; huidige termijn: na het reces, niet voor 2 september 2024.',
    ],
    [
      { timeliness: { code: 'certainlyLate', days: 1 }, delivered: undefined, shifts: 0 },
      'Toezending van het onderzoek aan de Kamer: 1 dag te laat ten opzichte van de termijn (voor het einde van 2023).',
    ],
    [
      {
        timeliness: { code: 'postponed', days: 60 },
        againstPresent: { code: 'running' },
        delivered: undefined,
        shifts: 1,
      },
      'Toezending van het onderzoek aan de Kamer: tijdig uitgesteld; de eerste termijn (voor het einde van 2023) is 60 dagen voorbij; huidige termijn: na het reces, niet voor 2 september 2024.',
    ],
    [
      { timeliness: { code: 'deliveredPostponed', days: { min: 292, max: 292 } } },
      'Toezending van het onderzoek aan de Kamer: geleverd op 18 oktober 2024, na tijdig uitstel, 292 dagen na de eerste termijn.',
    ],
    [
      {
        timeliness: { code: 'possiblyLate' },
        heldTo: afterRecess,
        delivered: undefined,
        shifts: 1,
      },
      'Toezending van het onderzoek aan de Kamer: mogelijk te laat, de termijn is ‘na het reces’, na één keer uitstel.',
    ],
    [
      { timeliness: { code: 'deliveredInTime' } },
      'Toezending van het onderzoek aan de Kamer: geleverd op 18 oktober 2024, binnen de eerste termijn.',
    ],
    [
      { timeliness: { code: 'soon', days: 0 } },
      'Toezending van het onderzoek aan de Kamer: dit is de laatste dag van de termijn.',
    ],
    [
      { timeliness: { code: 'soon', days: 1 } },
      'Toezending van het onderzoek aan de Kamer: nog 1 dag tot de termijn.',
    ],
    [
      { timeliness: { code: 'unknown' } },
      'Toezending van het onderzoek aan de Kamer: er is geen datum uit de termijn af te leiden.',
    ],
  ])('%#', (facts, sentence) => {
    expect(deadlineSentence({ ...late, ...facts })).toBe(sentence);
  });
});

describe('the sentence above a list', () => {
  it('counts motions by how far they are answered', () => {
    const states = { answered: 0, partlyAnswered: 1, open: 2, notAssessable: 0 };
    expect(
      motionsLead({ states, late: { partly: 0, nothing: 0 }, waiting: 0, deliveredLate: 1 }),
    ).toBe('Drie moties: één deels beantwoord en twee open. Bij één is te laat geleverd.');
  });

  it.each([
    [0, 0, 0, 'Nergens is een termijn zeker verstreken.'],
    [1, 0, 0, 'Bij één is een termijn verstreken zonder dat er iets is geleverd.'],
    [0, 2, 0, 'Bij twee is een termijn verstreken en nog niet alles geleverd.'],
    [0, 0, 1, 'Bij één is te laat geleverd.'],
    [
      2,
      0,
      1,
      'Bij twee is een termijn verstreken zonder dat er iets is geleverd en bij één is te laat geleverd.',
    ],
    [
      1,
      1,
      1,
      'Bij één is een termijn verstreken zonder dat er iets is geleverd, bij één is een termijn verstreken en nog niet alles geleverd en bij één is te laat geleverd.',
    ],
  ])(
    'tells late motions with nothing (%i), with a part (%i) and with all too late (%i) apart',
    (nothing, inPart, deliveredLate, expected) => {
      const states = { answered: 1, partlyAnswered: 1, open: 1, notAssessable: 0 };
      const past = { partly: inPart, nothing };
      const lead = motionsLead({ states, late: past, waiting: 0, deliveredLate });
      expect(lead.endsWith(`open. ${expected}`)).toBe(true);
    },
  );

  it('tells apart that motions without a term of their own wait for a late study', () => {
    const states = { answered: 0, partlyAnswered: 0, open: 3, notAssessable: 0 };
    const past = { partly: 0, nothing: 1 };
    const lead = (waiting: number) =>
      motionsLead({ states, late: past, waiting, deliveredLate: 0 });
    expect(lead(1)).toContain('geleverd en bij één is het onderzoek te laat waarop zij wacht.');
    expect(lead(2)).toContain('geleverd en bij twee is het onderzoek te laat waarop zij wachten.');
  });

  it('tells certain lateness of studies from possible lateness', () => {
    expect(
      studiesLead({
        total: 14,
        delivered: 1,
        completed: 1,
        running: 10,
        unknown: 2,
        late: 4,
        possiblyLate: 1,
      }),
    ).toBe(
      '14 onderzoeken: één opgeleverd, één afgerond maar nog niet verzonden, tien lopend of gepland en van twee is de stand onbekend. Vier zijn zeker te laat, één is mogelijk te laat.',
    );
  });

  it('does not call recommendations open that nobody judged', () => {
    expect(
      recommendationsLead({ total: 51, attention: 3, unassessed: 51, followed: 0, underway: 0 }),
    ).toBe('48 aanbevelingen en drie aandachtspunten; nog geen enkele is beoordeeld.');
  });

  it('says of one item how its status is known to be so', () => {
    const followed = { axis: 'recommendation', code: 'followed' } as const;
    const on = day('2026-05-01');
    const moment = exactTerm(on, on);
    expect(statusLead(followed, { code: 'happened', moment }, undefined)).toBe(
      'Opgevolgd sinds 1 mei 2026.',
    );
    expect(statusLead(followed, { code: 'established', on }, undefined)).toBe(
      'Opgevolgd, vastgesteld op 1 mei 2026.',
    );
    const unjudged = { axis: 'recommendation', code: 'unassessed' } as const;
    expect(statusLead(unjudged, undefined, undefined)).toBe(
      'Niet beoordeeld; er is nog niets vastgelegd.',
    );
  });
});
