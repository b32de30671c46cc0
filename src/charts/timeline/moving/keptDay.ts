/** A stretch of days, by number; `from` is `to` for a single day. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * The day that stays where it is when another scale is chosen: that of the bar or moment one is at, else today, each
 * only where it is in view, else the middle of the view. `view` are the days in view, `focused` those of the bar.
 */
export function keptDay(view: Stretch, focused: Stretch | undefined, today: number): number {
  const middle = (view.from + view.to) / 2;
  const isTodayInView = today >= view.from && today <= view.to;
  const from = Math.max(view.from, focused?.from ?? Number.POSITIVE_INFINITY);
  const to = Math.min(view.to, focused?.to ?? Number.NEGATIVE_INFINITY);
  if (from > to) return isTodayInView ? today : middle;
  // Of a bar longer than the next view that part stays which one looks at.
  return Math.min(to, Math.max(from, isTodayInView ? today : middle));
}
