import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { enteredBy } from '@/domain/journal/entered';
import { standingUndos, takeBacks } from '@/domain/journal/undoStack';
import type { RecordRef } from '@/domain/shared/ids';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { withDeleted } from '@/items/text/nameable';
import { useDossier } from '@/queries/dossier/dossier';
import { useJournal } from '@/queries/dossier/journal';
import { Button } from '@/ui/button/Button';
import { changesOf, entriesAround, mergesIn } from './around';
import { ChangeItem } from './ChangeItem';
import styles from './Logbook.module.css';
import { undoable } from './undoable';

const shownAtFirst = 8;

function Changes({ refs }: { refs: readonly RecordRef[] }) {
  const { dossier, isPast, on } = useDossier();
  // The log may follow a moment later: what was just changed goes before what is told about it.
  const whole = useDeferredValue(useJournal());
  const journal = useMemo(() => (isPast ? enteredBy(whole, on) : whole), [whole, isPast, on]);
  const [showsAll, setShowsAll] = useState(false);
  const changes = useMemo(() => changesOf(entriesAround(journal, refs)), [journal, refs]);
  const undone = useMemo(() => standingUndos(journal), [journal]);
  const taking = useMemo(() => takeBacks(journal), [journal]);
  const merges = useMemo(() => mergesIn(journal), [journal]);
  const names = useMemo(() => withDeleted(dossier, journal), [dossier, journal]);
  if (changes.length === 0) {
    const text = isPast ? logbookTexts.noneThen : logbookTexts.none;
    return <p className={styles['aside']}>{text}</p>;
  }
  const shown = showsAll ? changes : changes.slice(0, shownAtFirst);
  const hidden = changes.length - shown.length;
  return (
    <>
      <ol className={styles['log']}>
        {shown.map((logged) => (
          <ChangeItem
            key={logged.change}
            logged={logged}
            dossier={dossier}
            names={names}
            undo={isPast ? undefined : undoable(journal, logged.change)}
            takeBack={taking.get(logged.change)}
            isUndone={undone.has(logged.change)}
            isMerge={merges.has(logged.change)}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {logbookTexts.more(hidden)}
        </Button>
      )}
    </>
  );
}

/**
 * The changes of these records and all that is about them, the newest first, each with a way to take it back. It tells
 * what was entered when: on a past day by the facts it would only tell of later days.
 */
export function Logbook({ refs }: { refs: readonly RecordRef[] }) {
  const { isPast, mode } = useDossier();
  if (isPast && mode === 'facts') {
    return <p className={styles['aside']}>{logbookTexts.notByFacts}</p>;
  }
  return (
    <Suspense fallback={<p className={styles['aside']}>{logbookTexts.loading}</p>}>
      <Changes refs={refs} />
    </Suspense>
  );
}
