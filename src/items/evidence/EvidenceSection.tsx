import type { ItemRef } from '@/domain/shared/ids';
import styles from '@/items/page/ItemPage.module.css';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import { AddEvidenceButton } from './AddEvidenceButton';
import { EvidenceList } from './EvidenceList';

type EvidenceSectionProps = { title: string; nothing: string; subject: ItemRef };

/** The sources that cover an item, and the way to add one. */
export function EvidenceSection({ title, nothing, subject }: EvidenceSectionProps) {
  const { dossier, isPast } = useDossier();
  const evidence = dossier.about('evidence', subject);
  return (
    <Section title={title} actions={!isPast && <AddEvidenceButton subject={subject} />}>
      {evidence.length === 0 ? (
        <p className={styles['soft']}>{nothing}</p>
      ) : (
        <EvidenceList evidence={evidence} />
      )}
    </Section>
  );
}
