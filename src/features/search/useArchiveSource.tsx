import { Archive } from 'lucide-react';
import { useMemo } from 'react';
import { searchTexts } from '@/i18n/nl/search/search';
import { FoundSubject } from '@/items/archive/FoundSubject';
import { recordFacts } from '@/items/archive/recordFacts';
import { recordMark } from '@/items/archive/recordMark';
import { referencesIn } from '@/items/references/references';
import { readableReference } from '@/items/text/readableReference';
import { useArchiveState } from '@/queries/archive/archive';
import { type FoundItem, useArchiveSearch } from '@/queries/archive/archiveSearch';
import { archivePath, pagePath } from '@/routing/paths';
import { searchNames } from '@/routing/searchNames';
import type { PaletteOption } from '@/ui/palette/useActiveOption';
import { answerOf, type SourceAnswer } from './answer';
import { OptionContent } from './OptionContent';
import { useOpening } from './useOpening';

/** The dossier comes first; these few tell whether the archive has more. */
const mostHits = 8;
/** One letter begins too many words for the answer to be of use. */
const fewestLetters = 2;

type Opening = ReturnType<typeof useOpening>;

function recordOption({ item, derived, words }: FoundItem, opening: Opening): PaletteOption {
  return {
    key: `archive-${item.id}`,
    content: (
      <OptionContent
        icon={Archive}
        title={<FoundSubject subject={item.subject || item.title || item.number} words={words} />}
        details={recordFacts(item, derived)}
      />
    ),
    ...opening(archivePath(recordMark(item))),
  };
}

/** Of many records only the file of papers tells the number: when that is still to be worked out, it takes too long while one types. */
function lookUpOption(question: string, opening: Opening): PaletteOption[] {
  const reference = referencesIn(question)[0];
  if (reference?.kind !== 'kamerstuk') return [];
  const title = searchTexts.lookUp(readableReference(reference.id));
  return [
    {
      key: 'archive-look-up',
      content: <OptionContent icon={Archive} title={title} />,
      ...opening(archivePath(reference.id)),
    },
  ];
}

function allOption(count: number, question: string, opening: Opening): PaletteOption {
  return {
    key: 'archive-all',
    content: <OptionContent icon={Archive} title={searchTexts.allInArchive(count)} />,
    ...opening(pagePath('archive'), { [searchNames.question]: question }),
  };
}

/** Public records with the words or the number of the question; looked up in a worker, so that typing never waits for it. */
export function useArchiveSource(question: string): SourceAnswer {
  const opening = useOpening();
  const asked = question.trim();
  const isAsked = asked.length >= fewestLetters;
  const { page, isPending } = useArchiveSearch(
    { question: asked, narrowing: {}, order: 'best' },
    { limit: mostHits, isEnabled: isAsked },
  );
  const isEmpty = (useArchiveState(isAsked)?.records ?? 0) === 0;
  return useMemo(() => {
    const none = answerOf([]);
    if (!isAsked || !page) return { ...none, isPending: isAsked && isPending };
    const records = page.items.flatMap((found) => (found ? [recordOption(found, opening)] : []));
    const isExact = page.items[0]?.isExact ?? false;
    const options = [
      ...(isExact || isEmpty ? [] : lookUpOption(asked, opening)),
      ...records,
      ...(page.total > records.length ? [allOption(page.total, asked, opening)] : []),
    ];
    const title = searchTexts.groups.archive;
    // As long as these are answers to the question before, they are no certainty.
    const isCertain = !isPending && isExact;
    return {
      ...answerOf([{ key: 'archive', title, options }], { count: options.length, isCertain }),
      isPending,
    };
  }, [isAsked, isEmpty, asked, page, isPending, opening]);
}
