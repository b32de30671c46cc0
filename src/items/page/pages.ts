import {
  Archive,
  ArrowRightLeft,
  BookOpenText,
  CalendarCheck,
  CalendarRange,
  GitCompareArrows,
  LayoutList,
  type LucideIcon,
  Settings,
} from 'lucide-react';
import type { PageName } from '@/routing/paths';
import { kindIcons } from './kindIcons';

export type PageEntry = { readonly page: PageName; readonly icon: LucideIcon };

/** All pages in the order of the navigation; the handover is not in that, and comes after the changes. */
export const pages: readonly PageEntry[] = [
  { page: 'overview', icon: LayoutList },
  { page: 'timeline', icon: CalendarRange },
  { page: 'week', icon: CalendarCheck },
  { page: 'changes', icon: GitCompareArrows },
  { page: 'handover', icon: ArrowRightLeft },
  { page: 'ambitions', icon: kindIcons.ambition },
  { page: 'motions', icon: kindIcons.motion },
  { page: 'studies', icon: kindIcons.study },
  { page: 'recommendations', icon: kindIcons.recommendation },
  { page: 'commitments', icon: kindIcons.commitment },
  { page: 'documents', icon: kindIcons.document },
  { page: 'archive', icon: Archive },
  { page: 'report', icon: BookOpenText },
  { page: 'settings', icon: Settings },
];
