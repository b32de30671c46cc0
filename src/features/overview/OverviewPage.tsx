import { Suspense, useMemo } from 'react';
import { ambitionProgress } from '@/domain/ambition/progress';
import { type Attention, attentionList } from '@/domain/dossier/attention';
import { itemKinds } from '@/domain/shared/ids';
import { overviewLead } from '@/i18n/nl/overview';
import { shellTexts } from '@/i18n/nl/shell';
import { type DossierView, useDossier } from '@/queries/dossier';
import { Page } from '@/ui/layout/Page';
import { AmbitionWaffles } from './AmbitionWaffles';
import { AttentionSection } from './AttentionSection';
import { CountsSection } from './CountsSection';
import { FirstSteps } from './FirstSteps';
import styles from './OverviewPage.module.css';
import { RecentChanges } from './RecentChanges';
import { YearSection } from './YearSection';

/** The overview: what needs attention, how the ambitions stand, what is due, what changed. */
export function OverviewPage() {
  const view = useDossier();
  const isEmpty = itemKinds.every((kind) => view.dossier.all(kind).length === 0);
  if (isEmpty && !view.isPast) return <FirstSteps />;
  return <FilledOverview view={view} />;
}

function FilledOverview({ view: { dossier, on } }: { view: DossierView }) {
  const attention = useMemo(() => attentionList(dossier, on), [dossier, on]);
  const ambitions = useMemo(
    () => dossier.all('ambition').map((ambition) => ambitionProgress(dossier, ambition, on)),
    [dossier, on],
  );
  const lead = overviewLead({
    attention: attention.length,
    certainlyLate: attention.filter(isCertainlyLate).length,
    ambitions: ambitions.length,
    recommendations: ambitions.reduce((sum, { total }) => sum + total, 0),
    assessed: ambitions.reduce((sum, { assessed }) => sum + assessed, 0),
  });
  return (
    <Page title={shellTexts.pages.overview} lead={lead}>
      <div className={styles['top']}>
        <AttentionSection dossier={dossier} list={attention} />
        <AmbitionWaffles ambitions={ambitions} />
      </div>
      <YearSection dossier={dossier} on={on} />
      <CountsSection dossier={dossier} on={on} />
      {/* The journal can be long; the page need not wait for it. */}
      <Suspense fallback={<div className={styles['waiting']} />}>
        <RecentChanges dossier={dossier} on={on} />
      </Suspense>
    </Page>
  );
}

function isCertainlyLate({ reason }: Attention): boolean {
  return reason.code === 'certainlyLate';
}
