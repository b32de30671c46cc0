import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { reportTexts } from '@/i18n/nl/report/report';
import { NothingYet } from '@/items/page/NothingYet';
import { useDossier } from '@/queries/dossier/dossier';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Page, Section } from '@/ui/layout/Page';
import { CommitmentTable } from './CommitmentTable';
import { MotionReport } from './MotionReport';
import { RecommendationReport } from './RecommendationReport';
import styles from './Report.module.css';
import { reportCounts } from './reportCounts';
import { SourceTable } from './SourceTable';
import { StudyTable } from './StudyTable';

/** Rapport: the whole dossier as of the day shown, set out to be printed and sent along. */
export function DossierReportPage() {
  const { dossier, on } = useDossier();
  const { dossier: name } = useSettings();
  const counts = useMemo(() => reportCounts(dossier, on), [dossier, on]);
  const { sections } = reportTexts;
  const commitments = dossier.all('commitment').length;
  const documents = dossier.all('document').length;
  const isEmpty = counts.motions + counts.studies + counts.recommendations + commitments === 0;
  return (
    <Page
      title={reportTexts.heading(shellTexts.dossierNames[name])}
      tabTitle={shellTexts.pages.report}
      above={reportTexts.asOf(formatDay(on))}
      lead={reportTexts.summary(counts)}
      actions={
        <Button variant="primary" icon={<Printer aria-hidden />} onClick={() => window.print()}>
          {reportTexts.print}
        </Button>
      }
    >
      <div className={styles['report']}>
        {isEmpty && <NothingYet>{reportTexts.empty}</NothingYet>}
        {counts.motions > 0 && (
          <Section title={sections.motions}>
            {dossier.all('motion').map((motion) => (
              <MotionReport key={motion.id} dossier={dossier} motion={motion} on={on} />
            ))}
          </Section>
        )}
        {counts.studies > 0 && (
          <Section title={sections.studies}>
            <StudyTable dossier={dossier} on={on} />
          </Section>
        )}
        <RecommendationReport dossier={dossier} on={on} />
        {commitments > 0 && (
          <Section title={sections.commitments}>
            <CommitmentTable dossier={dossier} on={on} />
          </Section>
        )}
        {documents > 0 && (
          <Section title={sections.sources}>
            <SourceTable dossier={dossier} />
          </Section>
        )}
      </div>
    </Page>
  );
}
