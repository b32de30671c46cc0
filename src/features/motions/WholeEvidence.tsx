import { refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import { evidenceTexts } from '@/i18n/nl/sources/evidence';
import { EvidenceList } from '@/items/evidence/EvidenceList';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './RequestBlock.module.css';

const texts = evidenceTexts.whole;

/** The evidence that was recorded of a motion as a whole, with how it counts for its requests; nothing without any. */
export function WholeEvidence({ motion }: { motion: Motion }) {
  const { dossier, on } = useDossier();
  const evidence = dossier.about('evidence', refOf(motion)).filter((it) => it.on <= on);
  if (evidence.length === 0) return null;
  return (
    <section className={styles['block']} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p className={styles['text']}>{texts.explanation}</p>
      <EvidenceList evidence={evidence} />
    </section>
  );
}
