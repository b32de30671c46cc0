import { describe, expect, it } from 'vitest';
import type { AttentionReason } from '@/domain/dossier/attention';
import { day } from '@/domain/shared/day';
import { attentionSentence, changeSentence, overviewLead } from './overview';

describe('the first sentence of the overview', () => {
  const facts = { attention: 0, certainlyLate: 0, unchecked: 0 };
  const six = { ambitions: 6, recommendations: 21 };
  const one = { ambitions: 1, recommendations: 1 };

  it.each([
    [
      { ...facts, ...six, attention: 12, assessed: 5 },
      'Twaalf zaken vragen aandacht. Van de 21 aanbevelingen in de zes ambities is er bij 5 iets gemeld.',
    ],
    [
      { ...facts, ...six, attention: 5, certainlyLate: 4, unchecked: 62, assessed: 0 },
      'Vijf zaken vragen aandacht, waarvan vier zeker te laat; 62 zaken zijn lang niet nagekeken. Van de 21 aanbevelingen in de zes ambities is er bij geen enkele iets gemeld.',
    ],
    [
      { ...facts, ...six, attention: 3, certainlyLate: 3, unchecked: 1, assessed: 21 },
      'Drie zaken vragen aandacht, allemaal zeker te laat; één zaak is lang niet nagekeken. Van de 21 aanbevelingen in de zes ambities is er bij alle iets gemeld.',
    ],
    [
      { ...facts, ...one, attention: 1, assessed: 0 },
      'Eén zaak vraagt aandacht. Bij de ene aanbeveling in de ene ambitie is nog niets gemeld.',
    ],
    [
      { ...facts, ...one, attention: 1, certainlyLate: 1, assessed: 1 },
      'Eén zaak vraagt aandacht en is zeker te laat. Bij de ene aanbeveling in de ene ambitie is iets gemeld.',
    ],
    [
      { ...facts, ambitions: 0, recommendations: 0, assessed: 0 },
      'Geen enkele zaak vraagt aandacht.',
    ],
  ])('reads well for %j', (given, expected) => {
    expect(overviewLead(given)).toBe(expected);
  });
});

describe('the reason why something needs attention', () => {
  const term = {
    words: 'eind 2024',
    kind: 'in',
    earliest: day('2024-10-01'),
    latest: day('2024-12-31'),
    approximate: true,
  } as const;
  const facts = { what: 'oplevering', term, present: undefined, requestNumber: undefined };
  const vague = { words: 'later', kind: 'vague', approximate: true } as const;
  const since = day('2024-02-01');

  it.each<[AttentionReason, string]>([
    [
      { code: 'certainlyLate', days: 1, ...facts },
      'Oplevering eind 2024: 1 dag te laat, levering niet vastgesteld',
    ],
    [
      { code: 'certainlyLate', days: 1690, ...facts, requestNumber: 2 },
      'Verzoek 2, oplevering eind 2024: 1.690 dagen te laat, levering niet vastgesteld',
    ],
    [
      { code: 'possiblyLate', ...facts },
      'Oplevering eind 2024: mogelijk te laat, zeker pas na 31 december 2024',
    ],
    [
      { code: 'possiblyLate', ...facts, term: { ...term, latest: undefined } },
      'Oplevering eind 2024: mogelijk te laat, een laatste dag is niet genoemd',
    ],
    [{ code: 'soon', days: 0, ...facts }, 'Oplevering eind 2024: laatste dag'],
    [{ code: 'soon', days: 12, ...facts }, 'Oplevering eind 2024: over 12 dagen'],
    [
      { code: 'soon', days: 12, isBegin: true, ...facts },
      'Oplevering eind 2024: begint over 12 dagen',
    ],
    [
      {
        code: 'certainlyLate',
        days: 232,
        ...facts,
        present: {
          term: { ...term, words: 'na het reces' },
          timeliness: { code: 'soon', days: 14, isBegin: true },
        },
      },
      'Oplevering eind 2024: 232 dagen te laat, levering niet vastgesteld; huidige termijn: na het reces, begint over 14 dagen',
    ],
    [
      {
        code: 'certainlyLate',
        days: 30,
        ...facts,
        present: { term: vague, timeliness: { code: 'unknown' } },
      },
      'Oplevering eind 2024: 30 dagen te laat, levering niet vastgesteld; geen nieuwe termijn bekend',
    ],
    [
      {
        code: 'postponed',
        days: 30,
        ...facts,
        present: { term: { ...term, words: 'maart 2025' }, timeliness: { code: 'running' } },
      },
      'Oplevering eind 2024: tijdig uitgesteld; de eerste termijn is 30 dagen voorbij; huidige termijn: maart 2025, nog niet verstreken',
    ],
    [
      { code: 'notChecked', days: 200, since, ever: true },
      'Het laatst nagekeken op 1 februari 2024, 200 dagen geleden',
    ],
    [
      { code: 'notChecked', days: 200, since, ever: false },
      'Nooit nagekeken; bekend sinds 1 februari 2024, 200 dagen geleden',
    ],
  ])('says %j', (reason, expected) => {
    expect(attentionSentence(reason)).toBe(expected);
  });
});

describe('what a change did', () => {
  it.each<[Parameters<typeof changeSentence>[0], string]>([
    [
      { code: 'status', axis: 'own', from: undefined, to: 'open' },
      'Eigen oordeel: Nog geen oordeel → Open',
    ],
    [
      {
        code: 'record',
        kind: 'study',
        action: 'changed',
        fields: [{ field: 'title', from: 'Oud', to: 'Nieuw' }, { field: 'sources' }],
      },
      'Gewijzigd: titel: Oud → Nieuw en nog 1 gegeven',
    ],
    [{ code: 'record', kind: 'shift', action: 'created', fields: [] }, 'Uitstel toegevoegd'],
    [{ code: 'record', kind: 'motion', action: 'deleted', fields: [] }, 'Verwijderd'],
    [{ code: 'bulk', count: 1175 }, '1.175 gegevens in één keer geladen'],
  ])('is told as %j', (what, expected) => {
    expect(changeSentence(what)).toBe(expected);
  });
});
