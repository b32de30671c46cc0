import type { Locator } from '@/domain/document/locator';
import styles from '@/items/evidence/CoverageMark.module.css';

/** Where in its document a fact stands, for a place that already names the source. */
export function LocatorPlace({ locator: { page, section } }: { locator: Locator }) {
  const place = [page && `p. ${page}`, section].filter(Boolean).join(', ');
  return place ? <span className={styles['stage']}>{place}</span> : null;
}
