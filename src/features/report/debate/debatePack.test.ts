import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import type { DebateKind } from '@/i18n/nl/report/debate';
import { exampleDossier, exampleOn } from '@/testing/exampleDossier';
import { rawDossier, rawRecord } from '@/testing/rawDossier';
import { tableWords } from '../testing/lines';
import { debateChoices } from './choices';
import { copiedPack } from './copiedPack';
import { debatePack } from './debatePack';

function packOn(text: string, kind: DebateKind, value: string) {
  const { dossier, on } = exampleOn(text);
  const items =
    debateChoices(dossier, kind, on).find((choice) => choice.value === value)?.items ?? [];
  return { pack: debatePack(dossier, items, on), dossier };
}

function titles({ tables }: ReturnType<typeof debatePack>): string[] {
  return tables.map(({ title }) => title);
}

describe('what a debate can be chosen by', () => {
  it('offers who promised, institutes, owners and ambitions, each with what belongs to it', () => {
    const named = (kind: DebateKind) =>
      debateChoices(exampleDossier, kind, day('2026-11-21')).map(({ label }) => label);
    expect(named('aan')).toContain('Staatssecretaris van BZK');
    expect(named('instituut')).toContain('WRR');
    expect(named('eigenaar')).toEqual(
      expect.arrayContaining([
        'BZK (alle)',
        'BZK/DGOBDR/D&B',
        'Minister en staatssecretaris van BZK',
        'Regering',
        'Staatssecretaris van BZK',
      ]),
    );
    expect(named('ambitie')).toHaveLength(6);
    expect(named('ambitie')[0]).toMatch(/^1\. /u);
  });

  it('offers a ministry for all who belong to it, under one name', () => {
    const choices = debateChoices(exampleDossier, 'aan', day('2026-11-21'));
    expect(choices.map(({ label }) => label)).not.toContain('Ministerie van BZK');
    const idsOf = (wanted: string) =>
      choices.find(({ label }) => label === wanted)?.items.map(({ id }) => id) ?? [];
    expect(idsOf('BZK (alle)')).toEqual(expect.arrayContaining(idsOf('Staatssecretaris van BZK')));
    expect(idsOf('BZK (alle)')).toEqual(
      expect.arrayContaining(['brede-verkenning-desinformatie', 'opkomende-technologieen-bzk']),
    );
  });

  it('offers of whom was spoken to only the cabinet, its members and ministries', () => {
    const labels = debateChoices(exampleDossier, 'aan', day('2026-11-21')).map(
      ({ label }) => label,
    );
    expect(labels).toEqual([
      'BZK (alle)',
      'Kabinet-Jetten',
      'Minister van BZK',
      'Minister van OCW',
      'OCW (alle)',
      'Regering',
      'Staatssecretaris van BZK',
    ]);
    const promised = rawDossier(
      {
        kind: 'commitment',
        id: 'c',
        by: 'Minister van EZ',
        to: 'Tweede Kamer, commissie Digitale Zaken',
      },
      { kind: 'motion', id: 'm', addressee: 'Commissie Digitale Zaken' },
    );
    expect(debateChoices(promised, 'aan', day('2026-11-21')).map(({ label }) => label)).toEqual([
      'EZ (alle)',
      'Minister van EZ',
    ]);
  });

  it('counts what was transferred for the ministry that has it on the day', () => {
    const dossier = rawDossier(
      { kind: 'commitment', id: 'c', by: 'Minister van BZK' },
      {
        kind: 'assignment',
        id: 'a',
        subject: { kind: 'commitment', id: 'c' },
        ministry: 'EZ',
        from: '2024-03-01',
      },
    );
    const labelsOn = (text: string) =>
      debateChoices(dossier, 'aan', day(text)).map(({ label }) => label);
    expect(labelsOn('2024-02-29')).toEqual(['BZK (alle)', 'Minister van BZK']);
    expect(labelsOn('2024-03-01')).toEqual(['BZK (alle)', 'EZ', 'Minister van BZK']);
  });

  it('counts a motion for who promised studies in answer to it', () => {
    const choice = debateChoices(exampleDossier, 'aan', day('2026-11-21')).find(
      ({ label }) => label === 'Staatssecretaris van BZK',
    );
    expect(choice?.items.map(({ id }) => id)).toContain('motie-bontenbal');
  });
});

describe('the committee and the theme of a debate', () => {
  const dossier = buildDossier(
    [
      { kind: 'motion', id: 'm', committee: 'Digitale Zaken', theme: 'Online veiligheid' } as const,
      { kind: 'commitment', id: 't', motionIds: ['m'], committee: 'Onderwijs' } as const,
      { kind: 'study', id: 's', motionIds: ['m'] } as const,
      { kind: 'document', id: 'brief', theme: 'Media' } as const,
      { kind: 'study', id: 'ander', sources: [{ documentId: 'brief' }] } as const,
    ].map(rawRecord),
  );
  const choices = (kind: DebateKind) =>
    debateChoices(dossier, kind, day('2026-11-21')).map(({ label, items }) => [
      label,
      items.map(({ id }) => id),
    ]);

  it('gather what bears them, and what is done for a motion or stands in a document that does', () => {
    expect(choices('commissie')).toEqual([
      ['Digitale Zaken', ['m', 's']],
      ['Onderwijs', ['t']],
    ]);
    expect(choices('thema')).toEqual([
      ['Media', ['ander']],
      ['Online veiligheid', ['m', 't', 's']],
    ]);
  });
});

describe('the pack for a debate', () => {
  it('puts the heaviest first and names the days late', () => {
    const { pack } = packOn('2026-11-21', 'aan', 'Staatssecretaris van BZK');
    const studies = pack.tables.find(({ title }) => title === 'Onderzoeken');
    const rows = studies ? tableWords(studies) : [];
    expect(rows.map(([what, , term]) => [what, term])).toEqual([
      ['Digitale Balans | Trimbos-instituut', 'Q1 2023 | 1.331 dagen te laat'],
      ['Media en democratie | WRR', '2024 | 690 dagen te laat'],
      [
        'Werkprogramma 2023–2024, thema Digitalisering | Rathenau Instituut',
        'eind 2024 | 690 dagen te laat',
      ],
    ]);
  });

  it('keeps apart what came late from what is still open', () => {
    const { pack } = packOn('2026-11-21', 'instituut', 'Wageningen Universiteit');
    expect(titles(pack)).toEqual(['Moties', 'Afgerond na uitstel of te laat']);
    expect(pack.counts).toEqual({ open: 1, late: 1, shifted: 1, done: 1 });
  });

  it('shows the same as of an earlier day without what came later', () => {
    const { pack } = packOn('2024-08-19', 'instituut', 'Wageningen Universiteit');
    expect(titles(pack)).toEqual(['Moties', 'Onderzoeken']);
    const text = pack.tables.flatMap(tableWords).flat().join(' ');
    expect(text).toContain('twee keer uitgesteld, nu: na het reces, niet voor 2 september 2024');
    expect(text).toContain('232 dagen te laat');
  });

  it('adds draft questions about what is open, motions first', () => {
    const { pack } = packOn('2026-11-21', 'instituut', 'WRR');
    expect(pack.questions.map(({ item }) => item.id)).toEqual([
      'motie-bontenbal',
      'media-en-democratie',
    ]);
    expect(pack.questions[0]?.questions[0]).toMatch(
      /Kan de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties aangeven/u,
    );
  });

  it('is copied with its tables and questions', () => {
    const { pack, dossier } = packOn('2026-11-21', 'instituut', 'WRR');
    const { html, text } = copiedPack(dossier, pack, {
      title: 'Debatpakket: WRR',
      lines: ['A & B'],
    });
    expect(html).toContain('<p>A &amp; B</p>');
    expect(html.match(/<table/gu)).toHaveLength(2);
    expect(text).toContain('Conceptvragen');
  });
});

describe('a motion without a term of its own in a pack', () => {
  it('is told by the study that it waits for', () => {
    const { pack } = packOn('2026-11-27', 'aan', 'Staatssecretaris van BZK');
    const motions = pack.tables.find(({ title }) => title.startsWith('Moties'));
    const words = motions ? tableWords(motions).map(([, , term]) => term) : [];
    expect(words.join('\n')).toContain(
      'geen eigen termijn; 1.337 dagen te laat via onderzoek ‘Digitale Balans’',
    );
  });
});
