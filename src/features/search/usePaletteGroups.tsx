import { useMemo } from 'react';
import type { Item } from '@/domain/dossier/records';
import { searchTexts } from '@/i18n/nl/search';
import { shellTexts } from '@/i18n/nl/shell';
import { dayInQuestion } from '@/items/search/dayInQuestion';
import { MarkedText } from '@/items/search/MarkedText';
import { matchesWords } from '@/items/search/matchesWords';
import { type Hit, searchDossier } from '@/items/search/searchDossier';
import { useDossier } from '@/queries/dossier';
import { useJournal } from '@/queries/journal';
import { itemPath, pagePath } from '@/routing/paths';
import { useGo } from '@/routing/useGo';
import type { PaletteGroup, PaletteOption } from '@/ui/palette/useActiveOption';
import { badgeOf, detailsOf } from './itemDetails';
import { kindIcons } from './kindIcons';
import { OptionContent } from './OptionContent';
import { pages } from './pages';
import { recentItems } from './recentItems';
import { type Command, usePaletteCommands, useStandCommands } from './usePaletteCommands';

/** More rows than anyone reads; a further word narrows them down. */
const mostHits = 40;
const mostRecent = 6;

function usePageOptions(question: string, go: (to: string) => void): PaletteOption[] {
  return useMemo(
    () =>
      pages
        .filter(({ page }) => question === '' || matchesWords(shellTexts.pages[page], question))
        .map(({ page, icon }) => ({
          key: `page-${page}`,
          content: <OptionContent icon={icon} title={shellTexts.pages[page]} />,
          onChoose: () => go(pagePath(page)),
          opensPage: true,
        })),
    [question, go],
  );
}

function commandOption({ key, icon, title, run }: Command): PaletteOption {
  return {
    key: `command-${key}`,
    content: <OptionContent icon={icon} title={title} />,
    onChoose: run,
  };
}

function useCommandOptions(question: string): PaletteOption[] {
  const { today } = useDossier();
  const commands = usePaletteCommands();
  const { toDay, back } = useStandCommands();
  return useMemo(() => {
    const on = dayInQuestion(question, today);
    const first = [on && toDay(on), question === '' ? back : undefined];
    const found = [...(back ? [back] : []), ...commands].filter(({ title, words }) =>
      matchesWords(`${title} ${words}`, question),
    );
    return [...first.filter((command) => command !== undefined), ...found].map(commandOption);
  }, [question, today, commands, toDay, back]);
}

type Row = { readonly item: Item; readonly hit?: Hit };

function useRowOption(go: (to: string) => void): (row: Row) => PaletteOption {
  const { dossier, on } = useDossier();
  return useMemo(
    () =>
      ({ item, hit }) => ({
        key: `item-${item.kind}-${item.id}`,
        content: (
          <OptionContent
            icon={kindIcons[item.kind]}
            title={hit ? <MarkedText segments={hit.title} /> : item.title}
            place={hit?.request && searchTexts.request(hit.request.number, hit.request.title)}
            details={detailsOf(item)}
            badge={badgeOf(dossier, item, on)}
          />
        ),
        onChoose: () => go(itemPath({ kind: item.kind, id: item.id })),
        opensPage: true,
      }),
    [dossier, on, go],
  );
}

function useHits(question: string): readonly Hit[] {
  const { dossier } = useDossier();
  return useMemo(
    () => (question === '' ? [] : searchDossier(dossier, question)),
    [dossier, question],
  );
}

function useRecentRows(): Row[] {
  const { dossier } = useDossier();
  const journal = useJournal();
  return useMemo(
    () =>
      recentItems(dossier, journal, { most: mostRecent, except: shellTexts.example.author }).map(
        (item) => ({ item }),
      ),
    [dossier, journal],
  );
}

/** What answers to a question: pages, commands and items, in the order in which they are of use. */
export function usePaletteGroups(typed: string): {
  readonly groups: readonly PaletteGroup[];
  /** How many items answer, those beyond the shown ones counted too. */
  readonly hitCount: number;
  readonly shownHits: number;
} {
  // A blank at the end says that a word is finished.
  const question = typed.trim() === '' ? '' : typed.trimStart();
  const go = useGo();
  const { dossier } = useDossier();
  const pageOptions = usePageOptions(question, go);
  const commandOptions = useCommandOptions(question);
  const hits = useHits(question);
  const recent = useRecentRows();
  const rowOption = useRowOption(go);
  const items = useMemo(() => {
    const rows = hits.slice(0, mostHits).flatMap((hit): Row[] => {
      const item: Item | undefined = dossier.find(hit.ref.kind, hit.ref.id);
      return item ? [{ item, hit }] : [];
    });
    return (question === '' ? recent : rows).map(rowOption);
  }, [hits, dossier, question, recent, rowOption]);

  const titles = searchTexts.groups;
  const itemGroup = {
    key: 'items',
    title: question === '' ? titles.recent : titles.items,
    options: items,
  };
  const pageGroup = { key: 'pages', title: titles.pages, options: pageOptions };
  const commandGroup = { key: 'commands', title: titles.commands, options: commandOptions };
  const isReferenced = hits[0]?.isReferenced ?? false;
  const ordered = isReferenced
    ? [itemGroup, commandGroup, pageGroup]
    : [...(question === '' ? [itemGroup] : []), pageGroup, commandGroup, itemGroup];
  const groups = [...new Set(ordered)].filter(({ options }) => options.length > 0);
  return { groups, hitCount: hits.length, shownHits: Math.min(hits.length, mostHits) };
}
