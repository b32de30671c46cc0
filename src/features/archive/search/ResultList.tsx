import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { archiveTexts } from '@/i18n/nl/archive';
import { recordMark } from '@/items/archive/recordMark';
import { type ArchiveQuestion, type FoundPage, useArchiveStretch } from '@/queries/archiveSearch';
import { useItemId } from '@/routing/useItemId';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { useLongList } from '@/ui/list/useLongList';
import { useReturnToRow, useRowInSight } from '@/ui/table/useOpenRow';
import { useRowKeys } from '@/ui/table/useRowKeys';
import { useTake } from '../take/useTake';
import styles from './ResultList.module.css';
import { ResultRow } from './ResultRow';

/** As `--result` in the style sheet. */
const rowHeight = 76;

type ResultListProps = {
  asked: ArchiveQuestion;
  /** The first results, with how many there are in all. */
  first: FoundPage;
  /** The first results are those of the question before. */
  isStale: boolean;
};

function isKeyOf(event: KeyboardEvent, key: string): boolean {
  return event.key === key && !event.altKey && !event.ctrlKey && !event.metaKey;
}

/** Shows the record that is open in the list beside it, and gives its row the focus back when it is closed. */
function useOpenResult(
  openId: string | undefined,
  first: FoundPage,
  list: {
    scroller: RefObject<HTMLElement | null>;
    scrollTo: (index: number) => void;
    focusRow: (index: number) => void;
  },
): void {
  const placeOf = (mark: string) =>
    first.items.findIndex((found) => found !== null && recordMark(found.item) === mark);
  const isHere = openId !== undefined && placeOf(openId) >= 0;
  useRowInSight(list.scroller, isHere ? openId : undefined, 1, (mark) =>
    list.scrollTo(placeOf(mark)),
  );
  useReturnToRow(openId, (mark) => {
    const place = placeOf(mark);
    if (place >= 0) list.focusRow(place);
  });
}

/** All results in a list that is fetched as it comes into sight; arrows move through it, `o` takes one into the dossier. */
export function ResultList({ asked, first, isStale }: ResultListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLOListElement>(null);
  const take = useTake();
  const openId = useItemId();
  const startAgain = JSON.stringify(asked);
  const { rows, height, stretch, scrollTo } = useLongList({
    count: first.total,
    rowHeight,
    scroller,
    startAgain,
  });
  const fetched = useArchiveStretch(asked, stretch.first, stretch.last);
  const resultAt = (index: number) => {
    const found = isStale ? undefined : fetched.get(index);
    return found === undefined ? first.items[index] : found;
  };
  const focusRow = useRowKeys({ body, count: first.total, scrollTo });
  useOpenResult(openId, first, { scroller, scrollTo, focusRow });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isKeyOf(event, 'o') || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('[data-index]');
    const found = row && resultAt(Number(row.dataset['index']));
    if (!found) return;
    event.preventDefault();
    take(found);
  });
  useEffect(() => {
    const element = body.current;
    const keyed = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', keyed);
    return () => element?.removeEventListener('keydown', keyed);
  }, []);

  return (
    <div className={styles['frame']} aria-busy={isStale}>
      <VisuallyHidden>
        <p>{archiveTexts.search.keys}</p>
      </VisuallyHidden>
      <div ref={scroller} className={styles['scroller']}>
        <ol
          ref={body}
          className={styles['list']}
          style={{ height }}
          aria-label={archiveTexts.search.results}
        >
          {rows.map(({ index, start }) => {
            const found = resultAt(index);
            return (
              <ResultRow
                key={index}
                index={index}
                top={start}
                count={first.total}
                found={found}
                isOpen={found?.item !== undefined && openId === recordMark(found.item)}
              />
            );
          })}
        </ol>
      </div>
    </div>
  );
}
