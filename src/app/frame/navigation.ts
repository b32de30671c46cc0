import {
  Archive,
  BookOpenText,
  CalendarCheck,
  CalendarRange,
  FileText,
  Gavel,
  GitCompareArrows,
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
  { page: 'changes', icon: GitCompareArrows },
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

const inBar: ReadonlySet<PageName> = new Set(['overview', 'timeline', 'ambitions', 'motions']);

/** Those that stand in the bar at the bottom of a phone. */
export const barEntries = mainEntries.filter(({ page }) => inBar.has(page));

/** The others, behind "Meer". */
export const moreEntries = mainEntries.filter(({ page }) => !inBar.has(page));
