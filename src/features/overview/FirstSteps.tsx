import { firstStepsTexts } from '@/i18n/nl/overview';
import { shellTexts } from '@/i18n/nl/shell';
import { AddButton } from '@/items/edit/AddButton';
import { AppLink } from '@/routing/AppLink';
import { type PageKind, pagePath } from '@/routing/paths';
import { Page, Section } from '@/ui/layout/Page';
import styles from './FirstSteps.module.css';

const steps = ['document', 'motion', 'study'] as const satisfies readonly PageKind[];

/** The overview of an empty dossier: what would stand here, and how to begin. */
export function FirstSteps() {
  return (
    <Page title={shellTexts.pages.overview} lead={firstStepsTexts.lead}>
      <p className={styles['text']}>{firstStepsTexts.would}</p>
      <Section title={firstStepsTexts.begin}>
        <ol className={styles['steps']}>
          {steps.map((kind, index) => (
            <li key={kind} className={styles['step']}>
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              <p className={styles['text']}>{firstStepsTexts[kind]}</p>
              <AddButton kind={kind} />
            </li>
          ))}
        </ol>
        <p className={styles['text']}>
          {firstStepsTexts.example}{' '}
          <AppLink to={pagePath('settings')}>{firstStepsTexts.toSettings}</AppLink>.
        </p>
      </Section>
    </Page>
  );
}
