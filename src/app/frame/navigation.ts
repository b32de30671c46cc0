import {
  Archive,
  BookOpenText,
  CalendarCheck,
  CalendarRange,
  FileText,
  Gavel,
  Handshake,
  LayoutList,
  type LucideIcon,
  Microscope,
  Settings,
  Signpost,
  Target,
} from 'lucide-react';
import type { PageName } from '@/routing/paths';

export type NavigationEntry = { readonly page: PageName; readonly icon: LucideIcon };

/** The pages in the order of the rail. */
export const mainEntries: readonly NavigationEntry[] = [
  { page: 'overview', icon: LayoutList },
  { page: 'timeline', icon: CalendarRange },
  { page: 'week', icon: CalendarCheck },
  { page: 'ambitions', icon: Target },
  { page: 'motions', icon: Gavel },
  { page: 'studies', icon: Microscope },
  { page: 'recommendations', icon: Signpost },
  { page: 'commitments', icon: Handshake },
  { page: 'documents', icon: FileText },
  { page: 'archive', icon: Archive },
  { page: 'report', icon: BookOpenText },
  { page: 'settings', icon: Settings },
];

/** Those that stand in the bar at the bottom of a phone; the others are behind "Meer". */
const inBar: ReadonlySet<PageName> = new Set(['overview', 'timeline', 'ambitions', 'motions']);

export const barEntries = mainEntries.filter(({ page }) => inBar.has(page));
export const sheetEntries = mainEntries.filter(({ page }) => !inBar.has(page));
