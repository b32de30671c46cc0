import { CalendarPlus, Plus } from 'lucide-react';
import { lazy } from 'react';
import { refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { itemOfRecord } from '@/items/archive/inDossier';
import { recordMark } from '@/items/archive/recordMark';
import { AddDeadlineButton } from '@/items/deadline/AddDeadlineButton';
import { FormButton } from '@/items/edit/FormButton';
import type { FoundRecord } from '@/queries/archive/archive';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './LetterActions.module.css';
import { deadlinesOf } from './letterUse';
import { evidenceUses, shiftUses, UseList } from './UseList';

const EvidenceForm = lazy(() =>
  import('./EvidenceForm').then((module) => ({ default: module.EvidenceForm })),
);
const ShiftForm = lazy(() =>
  import('./ShiftForm').then((module) => ({ default: module.ShiftForm })),
);

type LetterActionsProps = {
  /** The motion, as it is in the dossier. */
  motion: Motion;
  letter: FoundRecord;
  /** The letter says that something comes later. */
  isPostponing: boolean;
};

/** What of the motion rests on the letter already; nothing when nothing does. */
function AlreadyUsed({ motion, letter }: Pick<LetterActionsProps, 'motion' | 'letter'>) {
  const { dossier } = useDossier();
  const taken = itemOfRecord(dossier, letter.item);
  if (taken?.kind !== 'document') return null;
  const uses = [evidenceUses, shiftUses].flatMap((find) => find(dossier, motion, taken.id));
  if (uses.length === 0) return null;
  return (
    <div className={styles['used']}>
      <p>{texts.already.used}</p>
      <UseList uses={uses} label={texts.already.usedOf(recordMark(letter.item))} />
    </div>
  );
}

/** What can be made of a letter for a motion of the dossier: evidence, and a shift when it postpones a term that is there. */
export function LetterActions({ motion, letter, isPostponing }: LetterActionsProps) {
  const { dossier } = useDossier();
  const deadlines = deadlinesOf(dossier, motion);
  const name = recordMark(letter.item);
  return (
    <>
      <AlreadyUsed motion={motion} letter={letter} />
      {isPostponing && deadlines.length === 0 && (
        <p className={styles['used']}>{texts.noDeadline}</p>
      )}
      <p className={styles['actions']}>
        {isPostponing && deadlines.length === 0 && <AddDeadlineButton subject={refOf(motion)} />}
        <FormButton
          text={texts.asEvidence}
          label={texts.asEvidenceOf(name)}
          icon={<Plus aria-hidden />}
          variant="quiet"
        >
          {(close) => <EvidenceForm motion={motion} letter={letter} onClose={close} />}
        </FormButton>
        {isPostponing && deadlines.length > 0 && (
          <FormButton
            text={texts.asShift}
            label={texts.asShiftOf(name)}
            icon={<CalendarPlus aria-hidden />}
            variant="quiet"
          >
            {(close) => <ShiftForm motion={motion} letter={letter} onClose={close} />}
          </FormButton>
        )}
      </p>
    </>
  );
}
