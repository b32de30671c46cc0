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

/** All pages in the order of the navigation. */
export const pages: readonly { readonly page: PageName; readonly icon: LucideIcon }[] = [
  { page: 'overview', icon: LayoutList },
  { page: 'timeline', icon: CalendarRange },
  { page: 'changes', icon: GitCompareArrows },
  { page: 'week', icon: CalendarCheck },
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
