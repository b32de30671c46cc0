import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import { type RecentChange, recentChanges } from '@/domain/dossier/recent';
import type { Day } from '@/domain/shared/day';
import { formatMoment } from '@/i18n/dates';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { changeSentence } from '@/i18n/nl/overview/recentChanges';
import { ItemLink } from '@/items/links/ItemLink';
import { shortName } from '@/items/text/shortened';
import { useDossier } from '@/queries/dossier/dossier';
import { useJournal } from '@/queries/dossier/journal';
import { Section } from '@/ui/layout/Page';
import styles from './RecentChanges.module.css';

const shownCount = 8;

/** What changed last in the dossier: who, what, from what to what, when. */
export function RecentChanges({ dossier, on }: { dossier: Dossier; on: Day }) {
  const journal = useJournal();
  const { isPast } = useDossier();
  // A change made now is the latest one, also while another day counts as today.
  const until = isPast ? on : undefined;
  const changes = useMemo(() => recentChanges(journal, until, shownCount), [journal, until]);
  const [first, ...more] = changes;
  return (
    <Section title={overviewTexts.recent}>
      {!first && (
        <p className={styles['line']}>
          {isPast ? overviewTexts.noChangesThen : overviewTexts.noChanges}
        </p>
      )}
      {first?.what.code === 'bulk' && more.length === 0 ? (
        <p className={styles['line']}>
          {overviewTexts.onlyLoaded(first.what.count, formatMoment(first.at))}
        </p>
      ) : (
        first && (
          <ol className={styles['list']}>
            {changes.map((change) => (
              <ChangeRow key={change.change} dossier={dossier} change={change} />
            ))}
          </ol>
        )
      )}
    </Section>
  );
}

function ChangeRow({ dossier, change }: { dossier: Dossier; change: RecentChange }) {
  const { ref, title, what, author, at, reason, takeBack } = change;
  const exists = ref && dossier.find(ref.kind, ref.id);
  return (
    <li className={styles['row']}>
      <p className={styles['who']}>
        <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
        <bdi>{shortName(author) || overviewTexts.nobody}</bdi>
      </p>
      <div className={styles['what']}>
        {exists ? <ItemLink dossier={dossier} to={ref} /> : title}
        <p>
          {takeBack && `${overviewTexts.takenBack[takeBack]}. `}
          {changeSentence(what)}
        </p>
        {reason && <p className={styles['reason']}>{overviewTexts.because(reason)}</p>}
      </div>
    </li>
  );
}
