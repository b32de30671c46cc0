import { describe, expect, it } from 'vitest';
import { buildDossier, recordsOf } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { recordKinds } from '@/domain/shared/ids';
import { exampleDossier, exampleMotionOn } from '@/testing/exampleDossier';
import { rawRecord } from '@/testing/rawDossier';
import { lineText } from '../sheet/keyed';
import { tableWords } from '../testing/lines';
import { cardTimeline } from './cardTimeline';
import { copiedCard } from './copiedCard';
import { unlimited } from './limits';
import { motionCard } from './motionCard';

function on(text: string, id: string) {
  const { dossier, motion, on: seenOn } = exampleMotionOn(text, id);
  return {
    card: motionCard(dossier, motion, seenOn),
    timeline: cardTimeline(dossier, motion, seenOn),
    dossier,
  };
}

describe('the card of the motion-Bontenbal c.s. on the day of the letter', () => {
  it('has the request without evidence above five aspects that are only announced', () => {
    const { card } = on('2023-02-22', 'motie-bontenbal');
    const rows = tableWords(card.parts);
    expect(rows.map(([name, state]) => [name, state])).toEqual([
      ['1. Advies vragen aan de WRR [1]', 'Open'],
      ['– Sociale cohesie', 'Open – aangekondigd'],
      ['– Democratisch burgerschap', 'Open – aangekondigd'],
      ['– Persoonlijke ontwikkeling en Opvoeding', 'Open – aangekondigd'],
      ['– Mentale gezondheid', 'Open – aangekondigd'],
    ]);
    expect(rows[0]?.[2]).toBe('geen');
    expect(rows[1]?.[2]).toBe(
      'Media en democratie (deels; aangekondigd) [2, Toelichting na Tabel 1]',
    );
  });

  it('shows apart from that what the cabinet says, and that the others said nothing', () => {
    const { card } = on('2023-02-22', 'motie-bontenbal');
    const rows = tableWords(card.verdicts);
    expect(rows.map(([who, verdict]) => [who, verdict])).toEqual([
      ['Kabinet', 'In behandeling, volgens de brief van 22 februari 2023'],
      ['Kamer', 'Geen uitspraak'],
      ['Eigen oordeel', 'Nog geen oordeel'],
    ]);
    expect(rows[0]?.[2]).toContain('in de kennisvraag voorzien');
  });

  it('tells by which study it waits, with the source of that term, and that no decision is known', () => {
    const { card } = on('2026-11-27', 'motie-bontenbal');
    expect(card.terms.map(lineText)).toEqual([
      'Termijn: geen eigen termijn; 1.337 dagen te laat via onderzoek ‘Digitale Balans’; termijn daarvan: Q1 2023',
    ]);
    expect(card.terms[0]?.at(-1)).toMatchObject({ to: { kind: 'document' } });
    expect(card.facts.map(lineText).join('\n')).toContain(
      'Besluit van de Kamer: niet bekend; ingediend op 14 november 2022',
    );
  });

  it('writes each source out once, the motion itself first, with its day and its address', () => {
    const { card } = on('2023-02-22', 'motie-bontenbal');
    expect(card.sources.lines.map(lineText)).toEqual([
      '[1] De motie zelf: 36 200 VII, nr. 72 · 2022Z21953, 14-11-2022, tweedekamer.nl/kamerstukken/detail?id=2022Z21953',
      expect.stringMatching(/^\[2\] Kamerbrief.*22-02-2023, tweedekamer\.nl\//u),
    ]);
  });
});

describe('the card of the motion-Gündogan c.s.', () => {
  it('tells what happened by day, each with its source', () => {
    const { card } = on('2026-11-21', 'motie-gundogan');
    const rows = tableWords(card.events);
    expect(rows.map(([on_]) => on_)).toEqual([
      '06-07-2023',
      '21-02-2024',
      '16-08-2024',
      '19-08-2024',
      '18-10-2024',
    ]);
    expect(rows[1]?.[1]).toMatch(/^Uitstel gemeld .* zonder bekende nieuwe termijn.*\[\d+\]$/u);
    expect(rows[4]?.[1]).toContain('Geleverd als antwoord: Literatuuronderzoek');
  });

  it('knows nothing of what came later than the day shown', () => {
    const { card, timeline } = on('2024-01-01', 'motie-gundogan');
    expect(tableWords(card.events).map(([on_]) => on_)).toEqual(['06-07-2023']);
    expect(timeline?.lanes[0]).toMatchObject({
      shifts: [],
      late: { from: '2023-12-31', to: '2024-01-01' },
    });
  });

  it('draws the first promise, both postponements and the delivery', () => {
    const { timeline } = on('2026-11-21', 'motie-gundogan');
    expect(timeline?.marks).toEqual([{ on: '2023-07-06', label: 'ingediend en aangenomen' }]);
    expect(timeline?.lanes).toHaveLength(1);
    expect(timeline?.lanes[0]).toMatchObject({
      shifts: [{ saidOn: '2024-02-21', to: undefined }, { saidOn: '2024-08-16' }],
      late: { from: '2023-12-31', to: '2024-10-18' },
      stand: '292 dagen te laat geleverd',
    });
  });

  it('says which days a limit leaves out, and never that nothing happened', () => {
    const { dossier } = on('2026-11-21', 'motie-gundogan');
    const motion = dossier.find('motion', 'motie-gundogan');
    if (!motion) throw new Error('no motion');
    const eventsOf = (days: number) =>
      motionCard(dossier, motion, day('2026-11-21'), { ...unlimited, days }).events;
    expect(tableWords(eventsOf(4))[0]?.[0]).toBe('21-02-2024');
    expect(lineText(eventsOf(4).more ?? [])).toBe(
      'Eén eerdere dag past niet op deze kaart. Volledig in het dossier.',
    );
    expect(eventsOf(0)).toMatchObject({ rows: [], nothing: '' });
    expect(lineText(eventsOf(0).more ?? [])).toBe(
      'Wat er op welke dag gebeurde, past niet op deze kaart. Volledig in het dossier.',
    );
  });

  it('tells aspects that stand alike together where they get one line', () => {
    const { dossier } = on('2023-02-22', 'motie-bontenbal');
    const motion = dossier.find('motion', 'motie-bontenbal');
    if (!motion) throw new Error('no motion');
    const { parts } = motionCard(dossier, motion, day('2023-02-22'), {
      ...unlimited,
      aspects: 'lines',
    });
    expect(tableWords(parts).map(([, , evidence]) => evidence)).toEqual([
      'geen · Sociale cohesie, Democratisch burgerschap, Persoonlijke ontwikkeling, Mentale gezondheid en Opvoeding: Open – aangekondigd [2, Toelichting na Tabel 1]',
    ]);
  });

  it('names what is open', () => {
    const { card } = on('2026-11-21', 'motie-gundogan');
    expect(card.open.lines.map(lineText)).toEqual([
      expect.stringMatching(
        /^Niet te beoordelen: verzoek 2 .*en de bekende bron dit niet dekt\.$/u,
      ),
    ]);
  });

  it('tells a term once, and for which requests none is known', () => {
    const { card } = on('2026-11-21', 'motie-gundogan');
    expect(card.terms.map(lineText)).toEqual([
      expect.stringMatching(
        /^Termijn: verzoek 1, Toezending van het onderzoek aan de Kamer voor het einde van 2023; twee keer uitgesteld, laatste termijn: na het reces · 292 dagen te laat geleverd$/u,
      ),
      'Termijn: voor verzoek 2 is geen termijn bekend',
    ]);
  });

  it('has the own verdicts about its requests, and tells where they differ', () => {
    const verdict = rawRecord({
      kind: 'status',
      id: 'eigen',
      subject: { kind: 'request', id: 'motie-gundogan-2' },
      axis: 'own',
      code: 'answered',
      holdsFrom: '2024-11-01',
      reason: 'De sessies volstaan.',
      source: { note: 'eigen lezing' },
    });
    const dossier = buildDossier([...recordsOf(exampleDossier, recordKinds), verdict]);
    const motion = dossier.find('motion', 'motie-gundogan');
    if (!motion) throw new Error('no motion');
    const card = motionCard(dossier, motion, day('2026-11-21'));
    expect(tableWords(card.verdicts).at(-1)?.slice(0, 2)).toEqual([
      'Eigen oordeel, verzoek 2',
      'Beantwoord, vastgesteld op 1 november 2024',
    ]);
    expect(card.differences.lines.map(lineText)).toContain(
      'Het eigen oordeel over verzoek 2 is ‘beantwoord’ (1 november 2024); dat is met de onderbouwing niet te beoordelen.',
    );
  });

  it('is copied as tables with links to official pages', () => {
    const { card, dossier } = on('2026-11-21', 'motie-gundogan');
    const { html, text } = copiedCard(dossier, card, day('2026-11-21'));
    expect(html.match(/<table/gu)).toHaveLength(3);
    expect(html).toContain('href="https://www.tweedekamer.nl/kamerstukken/');
    expect(html).not.toContain('#/');
    expect(text).toContain('Motiekaart · Stand per 21 november 2026');
    expect(text).toContain('[2] Kamerbrief bij de literatuurscan');
  });
});
