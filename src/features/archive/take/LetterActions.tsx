import { CalendarPlus, Plus } from 'lucide-react';
import { lazy, useState } from 'react';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Deadline } from '@/domain/deadline/deadline';
import type { SourceDocument } from '@/domain/document/document';
import { refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import type { ItemRef } from '@/domain/shared/ids';
import { termWords } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archiveTake';
import { itemOfRecord } from '@/items/archive/inDossier';
import { recordMark } from '@/items/archive/recordMark';
import { termInSubject } from '@/items/archive/termInSubject';
import { FormButton } from '@/items/edit/FormButton';
import { useDossier } from '@/queries/dossier';
import { useServices } from '@/queries/services';
import { ChoiceDialog } from './ChoiceDialog';
import { authorOf, documentOf } from './documentOf';
import styles from './LetterActions.module.css';

const EvidenceDialog = lazy(() =>
  import('@/items/evidence/EvidenceDialog').then((module) => ({ default: module.EvidenceDialog })),
);
const ShiftDialog = lazy(() =>
  import('@/items/deadline/ShiftDialog').then((module) => ({ default: module.ShiftDialog })),
);

type LetterActionsProps = {
  /** The motion, as it is in the dossier. */
  motion: Motion;
  letter: ArchiveItem;
  /** The letter says that something comes later. */
  isPostponing: boolean;
};

type FormProps = { motion: Motion; letter: ArchiveItem; onClose: () => void };

/** The letter as a document: the one that is in the dossier, or a new one that is written along with what rests on it. */
function useLetterDocument(letter: ArchiveItem) {
  const { dossier } = useDossier();
  const { nextId } = useServices();
  const [made] = useState((): { document: SourceDocument; along: readonly SourceDocument[] } => {
    const taken = itemOfRecord(dossier, letter);
    if (taken?.kind === 'document') return { document: taken, along: [] };
    const document = documentOf(letter, nextId());
    return { document, along: [document] };
  });
  return made;
}

function useRequests(motion: Motion): readonly ItemRef[] {
  const { dossier } = useDossier();
  const requests = dossier.all('request').filter(({ motionId }) => motionId === motion.id);
  return requests.length > 0
    ? requests.toSorted((a, b) => a.number - b.number).map(refOf)
    : [refOf(motion)];
}

/** The form asks itself which requests are covered. */
function EvidenceForm({ motion, letter, onClose }: FormProps) {
  const { document, along } = useLetterDocument(letter);
  return (
    <EvidenceDialog
      subject={refOf(motion)}
      given={{
        source: { documentId: document.id },
        on: letter.on,
        locator: { documentId: document.id },
      }}
      along={along}
      onClose={onClose}
    />
  );
}

function useDeadlines(motion: Motion): readonly Deadline[] {
  const { dossier } = useDossier();
  const subjects = [refOf(motion), ...useRequests(motion)];
  return [...new Set(subjects.flatMap((subject) => dossier.about('deadline', subject)))];
}

function ShiftForm({ motion, letter, onClose }: FormProps) {
  const deadlines = useDeadlines(motion);
  const [chosen, setChosen] = useState(deadlines.length === 1 ? deadlines[0] : undefined);
  const { document, along } = useLetterDocument(letter);
  if (!chosen) {
    return (
      <ChoiceDialog
        {...texts.chooseDeadline}
        choices={deadlines.map(({ id, what, term }) => ({
          value: id,
          label: `${what}: ${termWords(term)}`,
        }))}
        onChosen={(id) => setChosen(deadlines.find((deadline) => deadline.id === id))}
        onClose={onClose}
      />
    );
  }
  return (
    <ShiftDialog
      deadline={chosen}
      given={{
        term: letter.on && termInSubject(letter.subject, letter.on),
        saidOn: letter.on,
        saidBy: authorOf(letter),
        source: { documentId: document.id },
      }}
      along={along}
      onClose={onClose}
    />
  );
}

/** What can be made of a letter for a motion of the dossier: evidence, and a shift when it postpones a term that is there. */
export function LetterActions({ motion, letter, isPostponing }: LetterActionsProps) {
  const deadlines = useDeadlines(motion);
  const name = recordMark(letter);
  return (
    <p className={styles['actions']}>
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
  );
}
