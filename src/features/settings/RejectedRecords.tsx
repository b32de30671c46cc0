import { refKey } from '@/domain/shared/ids';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './SettingsPage.module.css';

/** The records that could not be read, each with where it goes wrong; nothing when all could. */
export function RejectedRecords() {
  const { rejected } = useDossier();
  const texts = settingsTexts.rejected;
  if (rejected.length === 0) return null;
  return (
    <Section title={texts.title}>
      <p className={styles['soft']}>{texts.explanation}</p>
      <ul className={styles['list']}>
        {rejected.map(({ ref, problems }) => (
          <li key={refKey(ref)}>
            {kindLabels[ref.kind].one} <code>{ref.id}</code>:{' '}
            {problems.map(({ path, message }) => `${texts.place(path)} (${message})`).join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
