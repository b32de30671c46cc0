import { archiveTexts } from '@/i18n/nl/archive';
import { recordMark } from '@/items/archive/recordMark';
import { referencesIn } from '@/items/references/references';
import { readableReference } from '@/items/text/readableReference';
import { useArchiveRecords } from '@/queries/archive';
import { AppLink } from '@/routing/AppLink';
import { archivePath } from '@/routing/paths';
import styles from './ResultList.module.css';

/** The motion of a Kamerstuk in the question, where its record doesn't bear that number but its file of papers tells it. */
export function DerivedMotion({ question }: { question: string }) {
  const reference = referencesIn(question).find(({ kind }) => kind === 'kamerstuk');
  const records = useArchiveRecords(reference?.id ?? '', reference !== undefined);
  const [motion] = records ?? [];
  if (!reference || !motion) return null;
  return (
    <p className={styles['derived']}>
      {archiveTexts.search.derived(readableReference(reference.id))}{' '}
      <AppLink to={archivePath(recordMark(motion))} keepSearch>
        {motion.subject || recordMark(motion)}
      </AppLink>
    </p>
  );
}
