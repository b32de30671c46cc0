import { archiveTexts } from '@/i18n/nl/archive/page';
import { FoundSubject } from '@/items/archive/FoundSubject';
import { itemOfRecord } from '@/items/archive/inDossier';
import { betweenFacts, ownFacts } from '@/items/archive/recordFacts';
import { recordMark } from '@/items/archive/recordMark';
import type { FoundItem } from '@/queries/archive/archiveSearch';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { archivePath } from '@/routing/paths';
import styles from './ResultList.module.css';

const texts = archiveTexts.saved;

type ResultRowProps = {
  index: number;
  /** From the start of the list, in pixels. */
  top: number;
  count: number;
  /** Absent while it is on its way, `null` when it can't be read. */
  found: FoundItem | null | undefined;
  isOpen: boolean;
  /** Tab leads to it; to the others lead the arrow keys. */
  isTabStop: boolean;
  onFocusRow: (index: number) => void;
  /** What came after the import of this number is marked; nothing is without one. */
  since: number | undefined;
};

/** One record that was found: what it is about and, in a line under it, what it is. */
export function ResultRow(props: ResultRowProps) {
  const { index, top, count, found, isOpen, isTabStop, onFocusRow, since } = props;
  return (
    <li
      className={`${styles['row']} ${isOpen ? styles['open'] : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
      aria-current={isOpen || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      {found ? (
        <Result
          found={found}
          since={since}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={() => onFocusRow(index)}
        />
      ) : (
        <p className={styles['facts']}>
          {found === null ? archiveTexts.search.unreadable : archiveTexts.search.loadingRow}
        </p>
      )}
    </li>
  );
}

/** Whether a record is new or was changed since an import, in a word. */
function markOf({ first, last }: FoundItem['brought'], since: number): string | undefined {
  if (last <= since) return undefined;
  return first > since ? texts.marks.added : texts.marks.changed;
}

type ResultProps = {
  found: FoundItem;
  since: number | undefined;
  tabIndex: number;
  onFocus: () => void;
};

function Result({ found, since, tabIndex, onFocus }: ResultProps) {
  const { item, derived, words, brought } = found;
  const mark = since === undefined ? undefined : markOf(brought, since);
  const { dossier } = useDossier();
  const isTaken = itemOfRecord(dossier, item) !== undefined;
  const { appreciation, title } = item;
  return (
    <>
      <p className={styles['subject']}>
        <AppLink
          to={archivePath(recordMark(item))}
          keepSearch
          tabIndex={tabIndex}
          onFocus={onFocus}
        >
          <FoundSubject subject={item.subject || title || item.number} words={words} />
        </AppLink>
      </p>
      <p className={styles['facts']}>
        {mark && <span className={styles['mark']}>{mark}</span>}
        {isTaken && <span className={styles['taken']}>{archiveTexts.search.inDossier}</span>}
        {ownFacts(item, derived)}
        {title && betweenFacts}
        {title && <FoundSubject subject={title} words={words} />}
        {appreciation && item.kind === 'motion' && `${betweenFacts}${appreciation}`}
      </p>
    </>
  );
}
