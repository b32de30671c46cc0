import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makeJournal } from '@/testing/journal';
import { makeMotion, makeRequest } from '@/testing/records';
import { withDeleted, withTheirs } from './nameable';
import { titleOf } from './titleOf';

const motion = makeMotion('m', { title: 'Motie-Jansen' });
const request = makeRequest('v', 'm', { title: 'Onderzoek doen' });

describe('a dossier for names', () => {
  const { change, entries } = makeJournal();
  change({ type: 'put', record: motion }, { type: 'put', record: request });
  const before = [...entries];
  change({ type: 'delete', ref: motion }, { type: 'delete', ref: request });
  const other = makeMotion('n', { title: 'Motie-De Vries' });
  change({ type: 'put', record: other });
  const present = buildDossier([other]);

  it('names what was deleted here, and says that it was', () => {
    const names = withDeleted(present, entries);
    expect(titleOf(names, motion)).toBe('Motie-Jansen (hier verwijderd)');
    expect(titleOf(names, request)).toBe('Onderzoek doen (hier verwijderd)');
    expect(titleOf(names, other)).toBe('Motie-De Vries');
    expect(names.all('motion')).toEqual([other]);
  });

  it('names what only a colleague has', () => {
    const names = withTheirs(withDeleted(present, entries.slice(-1)), before);
    expect(titleOf(names, motion)).toBe('Motie-Jansen');
    expect(titleOf(names, makeMotion('elders'))).toBe('(motie buiten deze stand)');
  });
});
