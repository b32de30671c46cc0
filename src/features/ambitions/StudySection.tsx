import type { Ambition } from '@/domain/ambition/ambition';
import { studiesUnder } from '@/domain/ambition/studies';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { ambitionTexts } from '@/i18n/nl/items/ambitions';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './StudySection.module.css';

/** The studies that concern an ambition, each with its institute and how it stands; nothing where there are none. */
export function StudySection({ ambition }: { ambition: Ambition }) {
  const { dossier, on } = useDossier();
  const studies = studiesUnder(dossier, ambition);
  if (studies.length === 0) return null;
  return (
    <Section title={ambitionTexts.studies}>
      <ul className={styles['studies']}>
        {studies.map((study) => (
          <li key={study.id} className={styles['study']}>
            <ItemLink dossier={dossier} to={refOf(study)} />
            <span className={styles['institute']}>{study.institute}</span>
            <StatusBadge axis="study" code={standingOn(dossier, refOf(study), 'study', on).code} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
