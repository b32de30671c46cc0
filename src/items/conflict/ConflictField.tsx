import type { FieldConflict } from '@/domain/journal/conflict';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { conflictTexts } from '@/i18n/nl/forms/forms';
import { valueText } from '@/items/logbook/valueText';
import { excerpts } from '@/items/text/excerpts';
import { shownOfText } from '@/items/text/shortened';
import { WholeVersions } from '@/items/text/WholeVersions';
import { useDossier } from '@/queries/dossier/dossier';
import { RadioList } from '@/ui/form/RadioList';
import type { Side } from './resolve';

type ConflictFieldProps = {
  conflict: FieldConflict;
  /** Who made it what it is elsewhere, and when. */
  madeBy: string | undefined;
  choice: Side | undefined;
  onChoice: (side: Side) => void;
  error: string | undefined;
};

/** Asks which of two values of a field is to stay; of long ones a part in which can be seen that they differ. */
export function ConflictField(props: ConflictFieldProps) {
  const { conflict, madeBy, choice, onChoice, error } = props;
  const { ref, field } = conflict;
  const { dossier } = useDossier();
  const mine = valueText(field, conflict.mine, dossier);
  const theirs = valueText(field, conflict.theirs, dossier);
  const shown = excerpts(mine, theirs, shownOfText);
  const isLong = Math.max(mine.length, theirs.length) > shownOfText;
  return (
    <RadioList
      stacked
      label={fieldLabel(field, ref.kind)}
      hint={
        isLong && (
          <WholeVersions
            versions={[
              { label: conflictTexts.whole.mine, text: mine },
              { label: conflictTexts.whole.theirs, text: theirs },
            ]}
          />
        )
      }
      options={[
        { value: 'mine', label: conflictTexts.mine(shown[0]) },
        { value: 'theirs', label: conflictTexts.theirs(shown[1], madeBy) },
      ]}
      value={choice ?? ''}
      onValue={(value) => onChoice(value === 'mine' ? 'mine' : 'theirs')}
      error={error}
    />
  );
}
