import type { PaletteGroup } from '@/ui/palette/useActiveOption';
import { useArchiveSource } from './useArchiveSource';
import { useCommandSource } from './useCommandSource';
import { useDossierSource } from './useDossierSource';
import { useListSource } from './useListSource';
import { usePageSource } from './usePageSource';

/** What all sources together answer to a question. */
type PaletteAnswer = {
  readonly groups: readonly PaletteGroup[];
  /** How many answers there are, those beyond the shown ones counted too. */
  readonly count: number;
  readonly shown: number;
  /** A source is still looking. */
  readonly isPending: boolean;
};

/**
 * What answers to a question: pages, commands, lists, items and public records, in the order in which they are of use. A
 * source that knows what is meant comes first. Another source is a hook of the same shape, added to the list here.
 */
export function usePaletteGroups(typed: string): PaletteAnswer {
  // A blank at the end says that a word is finished.
  const question = typed.trim() === '' ? '' : typed.trimStart();
  const pages = usePageSource(question);
  const commands = useCommandSource(question);
  const lists = useListSource(question);
  const items = useDossierSource(question);
  const archive = useArchiveSource(question);
  const own = question === '' ? [items, pages, commands] : [pages, commands, items, lists];
  const sources = [...own, archive];
  // What is here already is not kept waiting for the archive.
  const isWaitedFor = own.every(({ groups }) => groups.length === 0);
  const ordered = [
    ...sources.filter(({ isCertain }) => isCertain),
    ...sources.filter(({ isCertain }) => !isCertain),
  ];
  const groups = ordered.flatMap((source) => source.groups);
  return {
    groups,
    count: ordered.reduce((sum, source) => sum + source.count, 0),
    shown: groups.reduce((sum, { options }) => sum + options.length, 0),
    isPending: own.some(({ isPending }) => isPending) || (isWaitedFor && archive.isPending),
  };
}
