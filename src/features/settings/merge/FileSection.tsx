import { type SubmitEvent, useState } from 'react';
import { refKey } from '@/domain/shared/ids';
import { mergeSentence, mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { backupFailureIn } from '@/queries/backup/backupFailedError';
import { useColleagueFile } from '@/queries/merge/useColleagueFile';
import { Button } from '@/ui/button/Button';
import { saveFile } from '@/ui/files/saveFile';
import { Segmented } from '@/ui/form/Segmented';
import { Section } from '@/ui/layout/Page';
import { showToast } from '@/ui/toast/toasts';
import { isTooShort, PassphraseField } from '../passphrase/PassphraseField';
import styles from '../SettingsPage.module.css';
import { ItemChoice } from './ItemChoice';
import { useChoosableItems } from './useChoosableItems';

const texts = mergeTexts.file;

/** Makes a file of the whole dossier or of some items, with a passphrase if one is given. */
export function FileSection() {
  const items = useChoosableItems();
  const [isPart, setPart] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { mutateAsync, isPending } = useColleagueFile();
  const isShort = passphrase !== '' && isTooShort(passphrase);
  const isEmpty = isPart && chosen.length === 0;

  const make = async () => {
    try {
      const picked = items.filter((item) => chosen.includes(refKey(item)));
      const { fileName, bytes } = await mutateAsync({
        items: isPart ? picked : undefined,
        passphrase: passphrase || undefined,
        partName: texts.partName,
      });
      saveFile(fileName, bytes);
      showToast({ text: texts.made(fileName) });
    } catch (error) {
      showToast({ text: mergeSentence(backupFailureIn(error)), urgent: true });
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isShort && !isEmpty && !isPending) void make();
  };

  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <form noValidate className={styles['asked']} onSubmit={submit}>
        <Segmented
          label={texts.what}
          options={texts.scopes}
          value={isPart ? 'part' : 'whole'}
          onValue={(value) => setPart(value === 'part')}
        />
        {isPart && (
          <ItemChoice
            items={items}
            chosen={chosen}
            onChosen={setChosen}
            error={isChecked && isEmpty ? texts.nothingChosen : undefined}
          />
        )}
        <PassphraseField
          use="new"
          optional
          label={texts.passphrase}
          hint={texts.passphraseHint}
          error={isChecked && isShort ? texts.tooShort : undefined}
          value={passphrase}
          onValue={setPassphrase}
        />
        <div className={styles['row']}>
          <Button variant="primary" type="submit" aria-disabled={isPending}>
            {isPending ? texts.busy : texts.make}
          </Button>
        </div>
      </form>
    </Section>
  );
}
