import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { AppLink } from '@/routing/AppLink';
import { mergePath } from '@/routing/paths';
import { Section } from '@/ui/layout/Page';
import styles from '../SettingsPage.module.css';

/** The way from Instellingen to working with a colleague. */
export function MergeSettings() {
  const { title, explanation, link } = mergeTexts.settings;
  return (
    <Section title={title}>
      <p className={styles['soft']}>{explanation}</p>
      <p>
        <AppLink to={mergePath()}>{link}</AppLink>
      </p>
    </Section>
  );
}
