import { describe, expect, it } from 'vitest';
import type { AttentionReason } from '@/domain/dossier/attention';
import { day } from '@/domain/shared/day';
import { attentionSentence } from './attention';

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
