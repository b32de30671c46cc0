import { type ReactNode, useEffect } from 'react';
import { AppLink } from '@/routing/AppLink';
import { listPath, type PageKind } from '@/routing/paths';
import styles from './ListFrame.module.css';

type ListFrameProps = {
  kind: PageKind;
  title: string;
  lead: string;
  actions: ReactNode;
  /** An item is open beside the list: then the page is the item's, and the list only a column. */
  beside: boolean;
  children: ReactNode;
};

/**
 * The page of a list, or the list as a column beside an open item. One element in both cases, so that the table keeps
 * its place and scroll when an item is opened.
 */
export function ListFrame({ kind, title, lead, actions, beside, children }: ListFrameProps) {
  useEffect(() => {
    if (!beside) document.title = `${title} · Gevolg`;
  }, [beside, title]);
  return (
    <section className={beside ? styles['column'] : styles['page']} aria-label={title}>
      <header className={styles['head']}>
        {beside ? (
          <p className={styles['name']}>
            <AppLink to={listPath(kind)} keepSearch>
              {title}
            </AppLink>
          </p>
        ) : (
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            <p className={styles['lead']}>{lead}</p>
          </div>
        )}
        {!beside && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
