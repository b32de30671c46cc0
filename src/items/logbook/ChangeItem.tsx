import { Undo2 } from 'lucide-react';
import type { Dossier } from '@/domain/dossier/dossier';
import { stampTime } from '@/domain/journal/hlc';
import type { TakeBack } from '@/domain/journal/undoStack';
import { isOutOfStep, writtenTime } from '@/domain/journal/written';
import { formatMoment } from '@/i18n/dates';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { logbookTexts } from '@/i18n/nl/journal/logbook';
import { LocatorText } from '@/items/links/LocatorText';
import { useTakeBack } from '@/items/save/useSave';
import { shortName } from '@/items/text/shortened';
import { Button } from '@/ui/button/Button';
import type { LoggedChange } from './around';
import { EntryText } from './EntryText';
import styles from './Logbook.module.css';
import type { Undoable } from './undoable';

const shownAtOnce = 4;

type ChangeItemProps = {
  logged: LoggedChange;
  dossier: Dossier;
  /** The dossier with what was deleted from it, to name that. */
  names: Dossier;
  /** Whether it can be taken back; `undefined` where nothing can be changed at all. */
  undo: Undoable | undefined;
  isUndone: boolean;
  /** It takes back another change, or brings back one that was undone. */
  takeBack: TakeBack | undefined;
  /** It merged a colleague's file, or took such a merge back: told in one line that can be opened. */
  isMerge: boolean;
};

function reasonOf(undo: Exclude<Undoable, { can: true }>): string {
  return 'code' in undo ? failureSentence(undo) : logbookTexts.tooLarge(undo.tooLarge);
}

type UndoPartProps = Omit<ChangeItemProps, 'dossier' | 'names' | 'isMerge'>;

function UndoPart({ logged, undo, isUndone, takeBack }: UndoPartProps) {
  const run = useTakeBack();
  if (isUndone) return <p className={styles['aside']}>{logbookTexts.undone}</p>;
  if (!undo) return null;
  if (!undo.can) return <p className={styles['aside']}>{reasonOf(undo)}</p>;
  const [first] = logged.entries;
  const word = takeBack === 'undo' ? logbookTexts.redo : logbookTexts.undo;
  const what = first ? logbookTexts.heading(first.ref.kind, first.action) : '';
  const moment = first ? formatMoment(writtenTime(first)) : '';
  return (
    <Button
      variant="quiet"
      icon={<Undo2 aria-hidden />}
      aria-label={`${word}: ${what}, ${moment}`}
      onClick={() => void run(logged.change)}
    >
      {word}
    </Button>
  );
}

/** One change in the logbook: who, when, from what to what, why, on whose word, and the way to take it back. */
export function ChangeItem({ dossier, names, isMerge, ...undoing }: ChangeItemProps) {
  const { logged, takeBack } = undoing;
  const { entries } = logged;
  const [first] = entries;
  if (!first) return null;
  const shownCount = isMerge ? 0 : shownAtOnce;
  const rest = entries.slice(shownCount);
  return (
    <li className={styles['item']}>
      <div className={styles['when']}>
        <time dateTime={writtenTime(first).toISOString()}>{formatMoment(writtenTime(first))}</time>
        <bdi>{shortName(first.author) || logbookTexts.nobody}</bdi>
        {isOutOfStep(first) && (
          <span>{logbookTexts.outOfStep(formatMoment(stampTime(first.stamp)))}</span>
        )}
      </div>
      <div className={styles['what']}>
        {takeBack && <p className={styles['aside']}>{logbookTexts.takenBack[takeBack]}</p>}
        {entries.slice(0, shownCount).map((entry) => (
          <EntryText key={entry.id} entry={entry} dossier={dossier} names={names} />
        ))}
        {rest.length > 0 && (
          <details>
            <summary className={styles['summary']}>
              {isMerge ? logbookTexts.merged(rest.length) : logbookTexts.moreRecords(rest.length)}
            </summary>
            {rest.map((entry) => (
              <EntryText key={entry.id} entry={entry} dossier={dossier} names={names} />
            ))}
          </details>
        )}
        {first.reason && (
          <p>
            <span className={styles['field']}>{logbookTexts.reason}:</span> {first.reason}
          </p>
        )}
        {first.source && (
          <p>
            <span className={styles['field']}>{logbookTexts.source}:</span>{' '}
            <LocatorText dossier={dossier} locator={first.source} />
          </p>
        )}
        <UndoPart {...undoing} />
      </div>
    </li>
  );
}
