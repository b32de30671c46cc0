import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { isMeantBy, markMeantBy } from '@/items/archive/recordMark';
import {
  type ArchiveQuestion,
  type FoundPage,
  useArchiveStretch,
} from '@/queries/archive/archiveSearch';
import { useItemId } from '@/routing/useItemId';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { useLongList } from '@/ui/list/useLongList';
import { useTabStop } from '@/ui/list/useTabStop';
import { useRowKeys } from '@/ui/table/useRowKeys';
import { useTake } from '../take/useTake';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './ResultList.module.css';
import { ResultRow } from './ResultRow';
import { useLinkedPlace } from './useLinkedPlace';
import { useOpenResult } from './useOpenResult';

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

/** All results in a list that is fetched as it comes into sight; arrows move through it, `o` takes one into the dossier. */
export function ResultList({ asked, first, isStale }: ResultListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLOListElement>(null);
  const take = useTake();
  const written = useItemId();
  const openId = useMemo(() => written && markMeantBy(written), [written]);
  const { since } = useArchiveAddress();
  const startAgain = JSON.stringify(asked);
  const { rows, firstInSight, height, stretch, scrollTo } = useLongList({
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
  const placeFetched = (mark: string) =>
    [...first.items.entries(), ...fetched].find(
      ([, found]) => found && isMeantBy(found, mark),
    )?.[0];
  const linked = useLinkedPlace(asked, openId, placeFetched);
  const placeOf = (mark: string) => placeFetched(mark) ?? (mark === openId ? linked : undefined);
  const { stop, onFocusRow } = useTabStop({
    rows: rows.flatMap(({ index }) => (resultAt(index) ? [index] : [])),
    open: openId === undefined ? undefined : placeOf(openId),
    firstInSight,
    startAgain,
  });
  useOpenResult({ openId, question: startAgain, placeOf }, { scroller, scrollTo, focusRow });

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
                since={since}
                isOpen={Boolean(found && openId && isMeantBy(found, openId))}
                isTabStop={index === stop}
                onFocusRow={onFocusRow}
              />
            );
          })}
        </ol>
      </div>
    </div>
  );
}
