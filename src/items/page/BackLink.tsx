import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppLink } from '@/routing/AppLink';
import styles from './BackLink.module.css';

/** Leads from an open item to the list that it stands in, with its filters and sorting as they were. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <AppLink to={to} keepSearch className={styles['back']}>
      <ChevronLeft aria-hidden size={16} />
      {children}
    </AppLink>
  );
}
