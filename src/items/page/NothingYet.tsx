import type { ReactNode } from 'react';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { useDossier } from '@/queries/dossier/dossier';
import { EmptyState } from '@/ui/layout/EmptyState';

type NothingYetProps = {
  /** What would stand here, and the first step. */
  children: ReactNode;
  action?: ReactNode;
};

/** Stands where the dossier has nothing. A past stand can't be added to: there it says only that nothing was there. */
export function NothingYet({ children, action }: NothingYetProps) {
  const { isPast } = useDossier();
  if (isPast) return <EmptyState>{itemPageTexts.nothingThen}</EmptyState>;
  return <EmptyState action={action}>{children}</EmptyState>;
}
