import { useMemo } from 'react';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { searchTexts } from '@/i18n/nl/search/search';
import { type PageEntry, pages } from '@/items/page/pages';
import { withWords } from '@/items/search/matchesWords';
import { pagePath } from '@/routing/paths';
import type { PaletteOption } from '@/ui/palette/useActiveOption';
import { answerOf, type SourceAnswer } from './answer';
import { OptionContent } from './OptionContent';
import { useOpening } from './useOpening';

function pageOption(
  { page, icon }: PageEntry,
  opening: ReturnType<typeof useOpening>,
): PaletteOption {
  return {
    key: `page-${page}`,
    content: <OptionContent icon={icon} title={shellTexts.pages[page]} />,
    ...opening(pagePath(page)),
  };
}

/** The pages with a name like the question; all of them as long as nothing is asked. */
export function usePageSource(question: string): SourceAnswer {
  const opening = useOpening();
  return useMemo(() => {
    const named =
      question === '' ? pages : withWords(pages, question, ({ page }) => shellTexts.pages[page]);
    const options = named.map((page) => pageOption(page, opening));
    return answerOf([{ key: 'pages', title: searchTexts.groups.pages, options }]);
  }, [question, opening]);
}
