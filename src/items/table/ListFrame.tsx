import type { ReactNode } from 'react';
import { ListSection } from '@/items/page/ListSection';
import { listPath, type PageKind } from '@/routing/paths';
import styles from './ListFrame.module.css';

type ListFrameProps = {
  kind: PageKind;
  title: string;
  lead: string;
  actions: ReactNode;
  /** An item is open beside the list. */
  beside: boolean;
  children: ReactNode;
};

/** The list of one kind of items: a page with its lead and what can be done, or a column beside an open item. */
export function ListFrame({ kind, title, lead, actions, beside, children }: ListFrameProps) {
  return (
    <ListSection
      title={title}
      path={listPath(kind)}
      beside={beside}
      head={
        <>
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            <p className={styles['lead']}>{lead}</p>
          </div>
          <div className={styles['actions']}>{actions}</div>
        </>
      }
    >
      {children}
    </ListSection>
  );
}
