import { shellTexts } from '@/i18n/nl/frame/shell';
import { firstStepsTexts } from '@/i18n/nl/overview/firstSteps';
import { AddButton } from '@/items/edit/AddButton';
import type { PageKind } from '@/routing/paths';
import { Page, Section } from '@/ui/layout/Page';
import styles from './FirstSteps.module.css';
import { OpenExample } from './OpenExample';

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
        <OpenExample />
      </Section>
    </Page>
  );
}
