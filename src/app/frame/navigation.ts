import { type PageEntry, pages } from '@/items/page/pages';
import type { PageName } from '@/routing/paths';

/** Reached from the pages that it goes with, and by searching. */
const outside: ReadonlySet<PageName> = new Set(['handover']);

/** The pages in the order of the rail. */
export const mainEntries: readonly PageEntry[] = pages.filter(({ page }) => !outside.has(page));

const inBar: ReadonlySet<PageName> = new Set(['overview', 'timeline', 'ambitions', 'motions']);

/** Those that stand in the bar at the bottom of a phone. */
export const barEntries = mainEntries.filter(({ page }) => inBar.has(page));

/** The others, behind "Meer". */
export const moreEntries = mainEntries.filter(({ page }) => !inBar.has(page));
