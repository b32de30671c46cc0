import { evidenceStanding } from '@/domain/motion/answer';
import type { Study } from '@/domain/study/study';
import { studyTexts } from '@/i18n/nl/items/studies';
import { CoverageMark } from '@/items/evidence/CoverageMark';
import { ItemLink } from '@/items/links/ItemLink';
import { LocatorText } from '@/items/links/LocatorText';
import { AspectLinks } from '@/items/page/AspectLinks';
import { useDossier } from '@/queries/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import styles from './QuestionSection.module.css';

/** What a study is the answer to: requests and their aspects, commitments, recommendations. */
export function CoverSection({ study }: { study: Study }) {
  const { dossier, on } = useDossier();
  const covers = dossier
    .all('evidence')
    .filter(
      ({ source, on: from }) =>
        source.type === 'study' && source.studyId === study.id && from <= on,
    );
  return (
    <Section title={studyTexts.covers}>
      {covers.length === 0 && <p className={styles['soft']}>{studyTexts.coversNothing}</p>}
      <ul>
        {covers.map((evidence) => {
          return (
            <li key={evidence.id} className={styles['cover']}>
              <div className={styles['line']}>
                <ItemLink dossier={dossier} to={evidence.subject} />
                <CoverageMark standing={evidenceStanding(dossier, evidence, on)} />
              </div>
              {evidence.aspectIds.length > 0 && (
                <p>
                  <AspectLinks evidence={evidence} />
                </p>
              )}
              {evidence.explanation && <p>{evidence.explanation}</p>}
              <p className={styles['soft']}>
                <LocatorText dossier={dossier} locator={evidence.locator} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
