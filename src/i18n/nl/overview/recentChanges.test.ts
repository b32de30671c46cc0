import { describe, expect, it } from 'vitest';
import { changeSentence } from './recentChanges';

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
