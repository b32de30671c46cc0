import type { Migration } from './migration';

/** Who is to act on an item, and what the next steps are: two more kinds of record. What is there already stays. */
export const version2: Migration = {
  version: 2,
  stores: {
    assignment: 'id',
    step: 'id',
  },
};
