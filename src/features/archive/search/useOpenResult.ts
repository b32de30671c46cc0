import { type RefObject, useLayoutEffect } from 'react';
import { useReturnToRow, useRowInSight } from '@/ui/table/useOpenRow';

/** Where the records that were opened in this window stood among the results of their question: only the first results are
 * there from the start, and the way back may lead through other pages. */
const openedAt = new Map<string, number>();

type OpenResult = {
  /** The record that is open beside the list, as its address calls it. */
  openId: string | undefined;
  /** What was asked, as a text. */
  question: string;
  /** Where a record stands in what was fetched. */
  placeOf: (mark: string) => number | undefined;
};

type ListHandle = {
  scroller: RefObject<HTMLElement | null>;
  scrollTo: (index: number) => void;
  focusRow: (index: number) => void;
};

/** Shows the record that is open in the list beside it, and gives its row the focus back when it is closed. */
export function useOpenResult(
  { openId, question, placeOf }: OpenResult,
  { scroller, scrollTo, focusRow }: ListHandle,
): void {
  const keyOf = (mark: string) => `${mark} ${question}`;
  const knownPlace = (mark: string) => placeOf(mark) ?? openedAt.get(keyOf(mark));
  const place = openId === undefined ? undefined : knownPlace(openId);
  useLayoutEffect(() => {
    if (openId !== undefined && place !== undefined) openedAt.set(`${openId} ${question}`, place);
  }, [openId, question, place]);
  useRowInSight(scroller, place === undefined ? undefined : openId, 1, (mark) => {
    const at = knownPlace(mark);
    if (at !== undefined) scrollTo(at);
  });
  useReturnToRow(openId, (mark) => {
    const at = knownPlace(mark);
    if (at !== undefined) focusRow(at);
  });
}
