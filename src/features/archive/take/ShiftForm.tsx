import { useState } from 'react';
import { termWords } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { termOfLetter } from '@/items/archive/termOfLetter';
import { ShiftDialog } from '@/items/deadline/ShiftDialog';
import { useDossier } from '@/queries/dossier/dossier';
import { AlreadyDialog } from './AlreadyDialog';
import { ChoiceDialog } from './ChoiceDialog';
import { authorOf } from './documentOf';
import type { LetterFormProps } from './letterFormProps';
import { deadlinesOf } from './letterUse';
import { shiftUses } from './UseList';
import { useLetterDocument } from './useLetterDocument';

/** A letter as the postponement of a term, with the new term where the letter names one. */
export function ShiftForm({ motion, letter, onClose }: LetterFormProps) {
  const { dossier } = useDossier();
  const { document, along } = useLetterDocument(letter);
  // As they were when the form opened: saving makes another one.
  const [uses] = useState(() => shiftUses(dossier, motion, document.id));
  const [deadlines] = useState(() => deadlinesOf(dossier, motion));
  const [isAgain, setAgain] = useState(uses.length === 0);
  const [chosen, setChosen] = useState(deadlines.length === 1 ? deadlines[0] : undefined);
  if (!isAgain) {
    return (
      <AlreadyDialog
        title={texts.already.asShift}
        uses={uses}
        onAgain={() => setAgain(true)}
        onClose={onClose}
      />
    );
  }
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
  const term = termOfLetter(letter.item);
  return (
    <ShiftDialog
      deadline={chosen}
      given={{
        term,
        saidOn: letter.item.on,
        saidBy: authorOf(letter.item),
        source: { documentId: document.id },
      }}
      termHint={term ? texts.termFound : texts.noTerm}
      along={along}
      onClose={onClose}
    />
  );
}
