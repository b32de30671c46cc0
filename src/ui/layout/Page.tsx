import { type ReactNode, type Ref, useEffect } from 'react';
import { isolated } from '@/i18n/isolated';
import styles from './Page.module.css';

type PageProps = {
  title: string;
  /** The name for the tab of the browser, where the title is too long for it. */
  tabTitle?: string;
  /** One sentence that answers the question of the page. */
  lead?: ReactNode;
  /** Small facts above the title: a kind, references. */
  above?: ReactNode;
  /** The way to the parts of the page; reached first with Tab. */
  jumps?: ReactNode;
  actions?: ReactNode;
  /** Its title as it stands in the page. */
  heading?: Ref<HTMLHeadingElement> | undefined;
  children: ReactNode;
};

/** A page: its title, the sentence that answers its question, what can be done, and the rest. */
export function Page(props: PageProps) {
  const { title, tabTitle = title, lead, above, jumps, actions, heading, children } = props;
  useEffect(() => {
    document.title = `${isolated(tabTitle)} · Gevolg`;
  }, [tabTitle]);
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {above && <div className={styles['above']}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
          {jumps}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}

type SectionProps = {
  title: string;
  /** The level of its heading: 2 below a page's title, 3 within a section. */
  level?: 2 | 3;
  /** The name by which a jump link finds it. */
  anchor?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a small heading. */
export function Section({ title, level = 2, anchor, actions, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={styles['section']}
      aria-label={title}
      id={anchor}
      tabIndex={anchor ? -1 : undefined}
    >
      <div className={styles['sectionHead']}>
        <Heading className={styles['sectionTitle']}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
