import { type SubmitEvent, useRef, useState } from 'react';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { useRecordCount } from '@/queries/dossier/dossiers';
import { partsLeftIn, useWipeEverything } from '@/queries/dossier/wipeEverything';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FormFooter } from '@/ui/form/FormFooter';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

const texts = settingsTexts.wipe;

/** Asks to type a word before everything is wiped: a stray click or Enter does nothing. */
export function WipeDialog({ onClose }: { onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const ownCount = useRecordCount('eigen');
  const wipe = useWipeEverything();

  const wipeAll = async () => {
    try {
      await wipe.mutateAsync();
      showToast({ text: texts.done, about: 'everything' });
    } catch (error) {
      showToast({ text: texts.left(partsLeftIn(error)), urgent: true, about: 'everything' });
    }
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim().toLocaleLowerCase('nl-NL') === texts.word) {
      if (!wipe.isPending) void wipeAll();
      return;
    }
    setRefused(true);
    field.current?.focus();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.question}
      description={`${texts.explanation} ${settingsTexts.dossier.own(ownCount)}`}
      initialFocus={field}
    >
      <form noValidate className={styles['asked']} onSubmit={submit}>
        <Field label={texts.label} error={isRefused ? texts.mismatch : undefined}>
          {(control) => (
            <TextInput
              ref={field}
              value={typed}
              onValue={setTyped}
              autoCapitalize="none"
              {...control}
            />
          )}
        </Field>
        <FormFooter>
          <Button variant="danger" type="submit" aria-disabled={wipe.isPending}>
            {texts.confirm}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </FormFooter>
      </form>
    </Dialog>
  );
}
