import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './OptionContent.module.css';

type OptionContentProps = {
  icon: LucideIcon;
  title: ReactNode;
  /** What it is, in a line below. */
  details?: string | undefined;
  /** Where in it the words were found. */
  place?: ReactNode;
  badge?: ReactNode;
};

/** What stands in a row of the palette. */
export function OptionContent({ icon: Icon, title, details, place, badge }: OptionContentProps) {
  return (
    <div className={styles['row']}>
      <Icon aria-hidden size={18} className={styles['icon']} />
      <div className={styles['words']}>
        <div className={styles['title']}>{title}</div>
        {place && <div className={styles['place']}>{place}</div>}
        {details && <div className={styles['details']}>{details}</div>}
      </div>
      {badge && <div className={styles['badge']}>{badge}</div>}
    </div>
  );
}
