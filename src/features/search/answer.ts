import type { PaletteGroup } from '@/ui/palette/useActiveOption';

/**
 * What one source answers to a question. A source is a hook from the question to this; `usePaletteGroups` lists them.
 * One that looks elsewhere (in a worker, say) tells by `isPending` that it is still looking, and keeps showing what it had.
 */
export type SourceAnswer = {
  readonly groups: readonly PaletteGroup[];
  /** How many answers there are, those beyond the shown ones counted too. */
  readonly count: number;
  readonly isPending: boolean;
  /** It knows exactly what is meant (a number, a day, a status) and comes before sources that only look for words. */
  readonly isCertain: boolean;
};

/** The answer of a source that has looked. */
export function answerOf(
  groups: readonly PaletteGroup[],
  { count, isCertain = false }: { count?: number; isCertain?: boolean } = {},
): SourceAnswer {
  const shown = groups.filter(({ options }) => options.length > 0);
  const all = shown.reduce((sum, { options }) => sum + options.length, 0);
  return { groups: shown, count: count ?? all, isPending: false, isCertain };
}
