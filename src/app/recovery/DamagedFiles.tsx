import { useMutation } from '@tanstack/react-query';
import { recoveryTexts } from '@/i18n/nl/safekeeping/recovery';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Left, Recovering } from '@/queries/safekeeping/recovery';
import { Button } from '@/ui/button/Button';
import { saveFile } from '@/ui/files/saveFile';
import styles from './RecoveryPage.module.css';

const texts = recoveryTexts.damaged;

type DamagedFilesProps = { loss: Loss; damaged: Left['damaged']; recovering: Recovering };

/** What was kept of a dossier and can't be read any more: to be saved as it is. */
export function DamagedFiles({ loss, damaged, recovering }: DamagedFilesProps) {
  const save = useMutation({
    mutationFn: async (file: Left['damaged'][number]) => {
      const bytes = await recovering.damagedFile(loss, file);
      if (!bytes) throw new Error('There is no such file any more');
      saveFile(texts.fileName(loss.name, file.made), bytes);
    },
  });
  if (damaged.length === 0) return null;
  return (
    <details>
      <summary>{texts.summary(damaged.length)}</summary>
      <p className={styles['text']}>{texts.explanation}</p>
      <ul className={styles['files']}>
        {damaged.map((file) => (
          <li key={`${file.number}${file.kind}`}>
            <Button variant="quiet" onClick={() => save.mutate(file)}>
              {texts.save(file.kind, recoveryTexts.moment(new Date(file.made)))}
            </Button>
          </li>
        ))}
      </ul>
      {save.isError && <p role="alert">{texts.failed}</p>}
    </details>
  );
}
