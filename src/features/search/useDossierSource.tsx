import { type ReactNode, useEffect, useMemo } from 'react';
import type { Item } from '@/domain/dossier/records';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { searchTexts } from '@/i18n/nl/search/search';
import { kindIcons } from '@/items/page/kindIcons';
import { askDossier } from '@/items/search/askDossier';
import { type Explanation, explainHit } from '@/items/search/explainHit';
import { MarkedText } from '@/items/search/MarkedText';
import { searchIndexOf } from '@/items/search/searchIndex';
import { useDossier } from '@/queries/dossier/dossier';
import { useJournal } from '@/queries/dossier/journal';
import { itemPath } from '@/routing/paths';
import type { PaletteOption } from '@/ui/palette/useActiveOption';
import { answerOf, type SourceAnswer } from './answer';
import { badgeOf, detailsOf } from './itemDetails';
import { OptionContent } from './OptionContent';
import { recentItems } from './recentItems';
import { useOpening } from './useOpening';

/** More rows than anyone reads; a further word narrows them down. */
const mostHits = 40;
const mostRecent = 6;

type Row = { readonly item: Item; readonly why?: Explanation };

function placeText(item: Item, { place, request }: Explanation): ReactNode {
  if (!place) return undefined;
  return (
    <>
      {searchTexts.place(place.name, item.kind, request?.number)}:{' '}
      <MarkedText segments={place.segments} />
    </>
  );
}

function useRowOption(): (row: Row) => PaletteOption {
  const { dossier, on } = useDossier();
  const opening = useOpening();
  return useMemo(
    () =>
      ({ item, why }) => ({
        key: `item-${item.kind}-${item.id}`,
        content: (
          <OptionContent
            icon={kindIcons[item.kind]}
            title={why ? <MarkedText segments={why.title} /> : item.title}
            place={why && placeText(item, why)}
            details={detailsOf(item)}
            badge={badgeOf(dossier, item, on)}
          />
        ),
        ...opening(itemPath({ kind: item.kind, id: item.id })),
      }),
    [dossier, on, opening],
  );
}

/** The index of a large dossier takes a moment; it is made while the user looks for the first letter. */
function useReadyIndex(): void {
  const { dossier } = useDossier();
  useEffect(() => {
    const timer = setTimeout(() => searchIndexOf(dossier));
    return () => clearTimeout(timer);
  }, [dossier]);
}

/** The items of the dossier that answer to the question, as the archive reads it; what changed last as long as nothing is asked. */
export function useDossierSource(question: string): SourceAnswer {
  const { dossier, on } = useDossier();
  const journal = useJournal();
  const rowOption = useRowOption();
  useReadyIndex();
  return useMemo(() => {
    if (question === '') {
      const except = shellTexts.example.author;
      const recent = recentItems(dossier, journal, { most: mostRecent, except });
      const options = recent.map((item) => rowOption({ item }));
      return answerOf([{ key: 'items', title: searchTexts.groups.recent, options }]);
    }
    const found = askDossier({ dossier, on }, question);
    const options = found.hits.slice(0, mostHits).flatMap((hit): PaletteOption[] => {
      const item: Item | undefined = dossier.find(hit.ref.kind, hit.ref.id);
      return item ? [rowOption({ item, why: explainHit(dossier, item, hit, found) })] : [];
    });
    const title = searchTexts.groups[found.leniency === 'words' ? 'items' : 'similar'];
    return answerOf([{ key: 'items', title, options }], {
      count: found.hits.length,
      isCertain: found.hits[0]?.isReferenced ?? false,
    });
  }, [dossier, on, journal, question, rowOption]);
}
