import { useState } from 'react';
import type { FieldConflict } from '@/domain/journal/conflict';
import { lastMade } from '@/domain/journal/lastMade';
import { writtenTime } from '@/domain/journal/written';
import { refKey } from '@/domain/shared/ids';
import { formatMoment } from '@/i18n/dates';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { conflictTexts } from '@/i18n/nl/forms/forms';
import { valueText } from '@/items/logbook/valueText';
import { shortName } from '@/items/text/shortened';
import { useDossier } from '@/queries/dossier/dossier';
import { useHistoryOf } from '@/queries/dossier/journal';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { RadioList } from '@/ui/form/RadioList';
import styles from './ConflictDialog.module.css';
import type { Choices } from './resolve';

type ConflictDialogProps = {
  conflicts: readonly FieldConflict[];
  onChosen: (choices: Choices) => void;
  onBack: () => void;
};

/** Asks of each field that was changed here and elsewhere which value is to stay; nothing is chosen beforehand. */
export function ConflictDialog({ conflicts, onChosen, onBack }: ConflictDialogProps) {
  const { dossier } = useDossier();
  const history = useHistoryOf(conflicts.map(({ ref }) => ref));
  const madeBy = ({ ref, field }: FieldConflict) => {
    const entries = history.filter(
      (it) => refKey(it.ref) === refKey(ref) && it.fields.some((change) => change.field === field),
    );
    const entry = lastMade(entries);
    return entry && conflictTexts.by(shortName(entry.author), formatMoment(writtenTime(entry)));
  };
  const [choices, setChoices] = useState<Choices>({});
  const [isRefused, setRefused] = useState(false);
  const save = () => {
    if (conflicts.every(({ field }) => choices[field])) onChosen(choices);
    else setRefused(true);
  };
  return (
    <Dialog
      open
      onClose={onBack}
      title={conflictTexts.title}
      description={conflictTexts.explanation}
    >
      <div className={styles['fields']}>
        {conflicts.map(({ ref, field, mine, theirs }) => (
          <RadioList
            stacked
            key={field}
            label={fieldLabel(field, ref.kind)}
            options={[
              { value: 'mine', label: conflictTexts.mine(valueText(field, mine, dossier)) },
              {
                value: 'theirs',
                label: conflictTexts.theirs(
                  valueText(field, theirs, dossier),
                  madeBy({ ref, field, mine, theirs }),
                ),
              },
            ]}
            value={choices[field] ?? ''}
            onValue={(value) =>
              setChoices({ ...choices, [field]: value === 'mine' ? 'mine' : 'theirs' })
            }
            error={isRefused && !choices[field] ? conflictTexts.missing : undefined}
          />
        ))}
      </div>
      <FormFooter>
        <Button variant="primary" onClick={save}>
          {conflictTexts.save}
        </Button>
        <Button onClick={onBack}>{conflictTexts.back}</Button>
      </FormFooter>
    </Dialog>
  );
}
