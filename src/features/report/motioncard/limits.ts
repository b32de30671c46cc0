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
  /** Whether the sentences on top tell what is told below too: what is announced or unknown, and what the cabinet says. */
  readonly hasFullLead: boolean;
};

/** All of it. */
export const unlimited: CardLimits = {
  days: Number.POSITIVE_INFINITY,
  requests: Number.POSITIVE_INFINITY,
  aspects: 'rows',
  hasFullNames: true,
  hasSummary: true,
  hasFullLead: true,
};

/** The same limits with a number of them less and less, one at a time, down to another number. */
function fewer(limits: CardLimits, what: 'days' | 'requests', to: number): CardLimits[] {
  const from = limits[what];
  return Array.from({ length: Math.max(0, from - to) }, (_, at) => ({
    ...limits,
    [what]: from - 1 - at,
  }));
}

/**
 * From all that there is of a motion to the least, a little less each time. Names that come again go
 * first; then aspects are set closer, which takes nothing away. After that goes what happened longest ago, then what is
 * said in general. The sentences on top, which are read first, stay as long as there is anything else to leave out but
 * the last days; the aspects and the requests themselves, about which the card is, go last.
 */
export function cardLimits(of: { readonly days: number; readonly requests: number }): CardLimits[] {
  const all = { ...unlimited, ...of };
  const named = { ...all, hasFullNames: false };
  const close: CardLimits = { ...named, aspects: 'lines' };
  const recent = { ...close, days: Math.min(of.days, 3) };
  const plain = { ...recent, hasSummary: false };
  const fewDays = { ...plain, days: Math.min(of.days, 2) };
  const brief = { ...fewDays, hasFullLead: false };
  const lastDay = { ...brief, days: Math.min(of.days, 1) };
  const noDays = { ...lastDay, days: 0 };
  const bare: CardLimits = { ...noDays, aspects: 'none' };
  return [
    all,
    named,
    close,
    ...fewer(close, 'days', 3),
    plain,
    fewDays,
    brief,
    lastDay,
    noDays,
    bare,
    ...fewer(bare, 'requests', 1),
  ];
}
