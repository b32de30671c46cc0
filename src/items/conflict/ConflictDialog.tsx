import { useRef, useState } from 'react';
import type { FieldConflict } from '@/domain/journal/conflict';
import { lastMade } from '@/domain/journal/lastMade';
import { writtenTime } from '@/domain/journal/written';
import { refKey } from '@/domain/shared/ids';
import { formatMoment } from '@/i18n/dates';
import { conflictTexts } from '@/i18n/nl/forms/forms';
import { shortName } from '@/items/text/shortened';
import { useHistoryOf } from '@/queries/dossier/journal';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { DialogEnd } from '@/ui/dialog/DialogEnd';
import { FormFooter } from '@/ui/form/FormFooter';
import { useRefusals } from '@/ui/form/useRefusals';
import styles from './ConflictDialog.module.css';
import { ConflictField } from './ConflictField';
import { inFormOrder } from './inFormOrder';
import type { Choices } from './resolve';

type ConflictDialogProps = {
  conflicts: readonly FieldConflict[];
  /** The fields as they stand in the form. */
  order: readonly string[];
  onChosen: (choices: Choices) => void;
  onBack: () => void;
};

/** Asks of each field that was changed here and elsewhere which value is to stay; nothing is chosen beforehand. */
export function ConflictDialog({ conflicts, order, onChosen, onBack }: ConflictDialogProps) {
  const history = useHistoryOf(conflicts.map(({ ref }) => ref));
  const madeBy = ({ ref, field }: FieldConflict) => {
    const entries = history.filter(
      (it) => refKey(it.ref) === refKey(ref) && it.fields.some((change) => change.field === field),
    );
    const entry = lastMade(entries);
    return entry && conflictTexts.by(shortName(entry.author), formatMoment(writtenTime(entry)));
  };
  const [choices, setChoices] = useState<Choices>({});
  const fields = useRef<HTMLDivElement>(null);
  const { isRefused, refuse } = useRefusals(fields);
  const save = () => {
    if (conflicts.every(({ field }) => choices[field])) onChosen(choices);
    else refuse();
  };
  return (
    <Dialog
      open
      onClose={onBack}
      title={conflictTexts.title}
      description={conflictTexts.explanation}
    >
      <div ref={fields} className={styles['fields']}>
        {inFormOrder(conflicts, order).map((conflict) => {
          const { field } = conflict;
          return (
            <ConflictField
              key={field}
              conflict={conflict}
              madeBy={madeBy(conflict)}
              choice={choices[field]}
              onChoice={(side) => setChoices({ ...choices, [field]: side })}
              error={isRefused && !choices[field] ? conflictTexts.missing : undefined}
            />
          );
        })}
      </div>
      <DialogEnd>
        <FormFooter>
          <Button variant="primary" onClick={save}>
            {conflictTexts.save}
          </Button>
          <Button onClick={onBack}>{conflictTexts.back}</Button>
        </FormFooter>
      </DialogEnd>
    </Dialog>
  );
}
