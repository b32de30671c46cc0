import type { ReactNode } from 'react';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { type Fact, Facts } from '@/ui/layout/Facts';
import { Section } from '@/ui/layout/Page';
import styles from './ItemPage.module.css';

type FactSectionProps = {
  facts: readonly Fact[];
  summary: string | undefined;
  notes: string | undefined;
  children?: ReactNode;
};

/** What is known of an item: what it is about in the words of the dossier, its facts, and notes. */
export function FactSection({ facts, summary, notes, children }: FactSectionProps) {
  return (
    <Section title={itemPageTexts.facts}>
      {summary && <p className={styles['text']}>{summary}</p>}
      <Facts facts={facts} />
      {children}
      {notes && (
        <p className={`${styles['text']} ${styles['notes']}`}>
          {itemPageTexts.notes}: {notes}
        </p>
      )}
    </Section>
  );
}
