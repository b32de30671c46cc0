import { factDay } from '@/domain/dossier/asOf';
import type { RecordOf } from '@/domain/dossier/records';
import { formatDay } from '@/i18n/dates';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { useDossier } from '@/queries/dossier/dossier';
import type { PageKind } from '@/routing/paths';

/** An item that is in the dossier, but may not be in the stand shown. */
export type LaterItem = RecordOf[PageKind];

/** What is said when there is no item at an address: from which day it is known, when it came after the day shown. */
export function useMissingText(kind: PageKind, later: LaterItem | undefined): string {
  const { on, isPast, mode } = useDossier();
  const { text, notEntered, knownFrom } = itemPageTexts.missing;
  if (!later || !isPast) return text(kind);
  if (mode === 'entered') return notEntered(later.title);
  const from = factDay(later);
  return from && from > on ? knownFrom(later.title, formatDay(from)) : text(kind);
}
