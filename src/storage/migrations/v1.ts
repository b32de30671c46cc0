import type { Migration } from './migration';

/** One table per kind of record, the journal with the ways in which it is searched, and facts about the database. */
export const version1: Migration = {
  version: 1,
  stores: {
    ambition: 'id',
    check: 'id',
    commitment: 'id',
    deadline: 'id',
    document: 'id',
    evidence: 'id',
    motion: 'id',
    recommendation: 'id',
    request: 'id',
    shift: 'id',
    status: 'id',
    study: 'id',
    journal: 'id, stamp, change, [ref.kind+ref.id]',
    meta: 'name',
  },
};
