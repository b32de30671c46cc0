/** What the filters of the lists are called in the address, wherever something leads to a filtered list. */
export const filterNames = {
  answer: 'beantwoord',
  decision: 'besluit',
  execution: 'kabinet',
  chamber: 'genoegen',
  status: 'stand-van',
  timeliness: 'tijdigheid',
  uptake: 'opvolging',
} as const;

/** In the address: an item that has no term. */
export const noDeadline = 'noDeadline';
