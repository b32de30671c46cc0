import { useState } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';

const texts = backupTexts.folder;

function countIn(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** How many backups of a dossier stay in the folder: 1 to 999. */
export function KeptField() {
  const { backups } = useSettings();
  const update = useUpdateSettings();
  const [typed, setTyped] = useState(String(backups.kept));
  return (
    <Field
      label={texts.kept}
      hint={texts.keptHint}
      error={countIn(typed) === undefined ? texts.keptWrong : undefined}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          size={4}
          value={typed}
          onValue={(text) => {
            setTyped(text);
            const kept = countIn(text);
            if (kept !== undefined) update({ backups: { ...backups, kept } });
          }}
        />
      )}
    </Field>
  );
}
