import { useState } from 'react';
import { type ArchiveQuestion, useArchivePlace } from '@/queries/archive/archiveSearch';

/**
 * Where a record stands among the results that was open when these were first shown, as by a link: it may be beyond what
 * is fetched. Not looked up for other questions and records, as it takes a search of its own.
 */
export function useLinkedPlace(
  asked: ArchiveQuestion,
  openId: string | undefined,
  placeFetched: (mark: string) => number | undefined,
): number | undefined {
  const now = JSON.stringify([asked, openId]);
  const [before] = useState(now);
  const isLinked = openId !== undefined && now === before;
  const isSought = isLinked && placeFetched(openId) === undefined;
  const place = useArchivePlace(asked, openId ?? '', isSought);
  return isLinked ? place : undefined;
}
