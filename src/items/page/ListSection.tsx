import { type ReactNode, type Ref, useEffect } from 'react';
import { AppLink } from '@/routing/AppLink';
import styles from './ListSection.module.css';

type ListSectionProps = {
  title: string;
  /** The address of the list as a page of its own. */
  path: string;
  /** What stands above the list on its own page, with the title as a heading. */
  head: ReactNode;
  /** An item is open beside the list: then the page is the item's, and the list only a column. */
  beside: boolean;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
};

/**
 * The page of a list, or the list as a column beside an open item. One element in both cases, so that what it holds
 * keeps its place and scroll when an item is opened.
 */
export function ListSection({ title, path, head, beside, ref, children }: ListSectionProps) {
  useEffect(() => {
    if (!beside) document.title = `${title} · Gevolg`;
  }, [beside, title]);
  return (
    <section ref={ref} className={beside ? styles['column'] : styles['page']} aria-label={title}>
      <header className={styles['head']}>
        {beside ? (
          <p className={styles['name']}>
            <AppLink to={path} keepSearch>
              {title}
            </AppLink>
          </p>
        ) : (
          head
        )}
      </header>
      {children}
    </section>
  );
}
