/** How much a card tells; what it leaves out it says. */
export type CardLimits = {
  /** How many days on which something happened, the last ones. */
  readonly days: number;
  /** How many requests. */
  readonly requests: number;
  /** Each in a row like the requests, on a line below their request, or not at all. */
  readonly aspects: 'rows' | 'lines' | 'none';
  /** Whether a source is named in full wherever it counts, or only the first time and after that by its first words. */
  readonly hasFullNames: boolean;
  readonly hasSummary: boolean;
};

/** All of it. */
export const unlimited: CardLimits = {
  days: Number.POSITIVE_INFINITY,
  requests: Number.POSITIVE_INFINITY,
  aspects: 'rows',
  hasFullNames: true,
  hasSummary: true,
};

const fewDays: CardLimits = { ...unlimited, days: 3 };
const shortNames: CardLimits = { ...fewDays, hasFullNames: false };
const close: CardLimits = { ...shortNames, aspects: 'lines' };
const least: CardLimits = { ...close, days: 1, hasSummary: false };

/**
 * From all to least. What happened long ago goes first, since the timeline draws the most of it; then what is said
 * again or in general. The aspects and the requests themselves, about which the card is, go last.
 */
export const cardLimits: readonly CardLimits[] = [
  unlimited,
  { ...unlimited, days: 6 },
  fewDays,
  shortNames,
  close,
  { ...close, days: 2, hasSummary: false },
  least,
  { ...least, aspects: 'none' },
  { ...least, aspects: 'none', requests: 12 },
  { ...least, aspects: 'none', requests: 6 },
  { ...least, aspects: 'none', requests: 3 },
];
