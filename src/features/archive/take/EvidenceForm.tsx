import { useState } from 'react';
import { refOf } from '@/domain/dossier/dossier';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { EvidenceDialog } from '@/items/evidence/EvidenceDialog';
import { useDossier } from '@/queries/dossier/dossier';
import { AlreadyDialog } from './AlreadyDialog';
import type { LetterFormProps } from './letterFormProps';
import { evidenceUses } from './UseList';
import { useLetterDocument } from './useLetterDocument';

/** A letter as evidence for a motion. The form asks itself which requests are covered, and how far: that is for the user. */
export function EvidenceForm({ motion, letter, onClose }: LetterFormProps) {
  const { dossier } = useDossier();
  const { document, along } = useLetterDocument(letter);
  // As it was when the form opened: saving makes another one.
  const [uses] = useState(() => evidenceUses(dossier, motion, document.id));
  const [isAgain, setAgain] = useState(uses.length === 0);
  if (!isAgain) {
    return (
      <AlreadyDialog
        title={texts.already.asEvidence}
        uses={uses}
        onAgain={() => setAgain(true)}
        onClose={onClose}
      />
    );
  }
  return (
    <EvidenceDialog
      subject={refOf(motion)}
      given={{
        source: { documentId: document.id },
        on: letter.item.on,
        locator: { documentId: document.id },
      }}
      along={along}
      onClose={onClose}
    />
  );
}
