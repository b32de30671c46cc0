import { lazy, Suspense, useMemo } from 'react';
import { ambitionProgress } from '@/domain/ambition/progress';
import { type Attention, attentionList } from '@/domain/dossier/attention';
import { itemKinds } from '@/domain/shared/ids';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { overviewLead } from '@/i18n/nl/overview/lead';
import { type DossierView, useDossier } from '@/queries/dossier/dossier';
import { Page } from '@/ui/layout/Page';
import { AmbitionWaffles } from './AmbitionWaffles';
import { AttentionSection } from './AttentionSection';
import styles from './OverviewPage.module.css';

const LowerSections = lazy(() =>
  import('./LowerSections').then((it) => ({ default: it.LowerSections })),
);
const FirstSteps = lazy(() => import('./FirstSteps').then((it) => ({ default: it.FirstSteps })));

/** The overview: what needs attention, how the ambitions stand, what is due, what changed. */
export function OverviewPage() {
  const view = useDossier();
  const isEmpty = itemKinds.every((kind) => view.dossier.all(kind).length === 0);
  if (isEmpty && !view.isPast) {
    return (
      <Suspense fallback={null}>
        <FirstSteps />
      </Suspense>
    );
  }
  return <FilledOverview view={view} />;
}

function FilledOverview({ view: { dossier, on } }: { view: DossierView }) {
  const attention = useMemo(() => attentionList(dossier, on), [dossier, on]);
  const ambitions = useMemo(
    () => dossier.all('ambition').map((ambition) => ambitionProgress(dossier, ambition, on)),
    [dossier, on],
  );
  const lead = overviewLead({
    attention: attention.length - attention.filter(isUnchecked).length,
    unchecked: attention.filter(isUnchecked).length,
    certainlyLate: attention.filter(isCertainlyLate).length,
    ambitions: ambitions.length,
    recommendations: ambitions.reduce((sum, { total }) => sum + total, 0),
    assessed: ambitions.reduce((sum, { assessed }) => sum + assessed, 0),
  });
  return (
    <Page title={shellTexts.pages.overview} lead={lead}>
      <div className={styles['top']}>
        <AttentionSection dossier={dossier} list={attention} on={on} />
        <AmbitionWaffles ambitions={ambitions} />
      </div>
      {/* Below the first screen: it waits for its own code and for the journal, which can be long. */}
      <Suspense fallback={<div className={styles['waiting']} />}>
        <LowerSections dossier={dossier} on={on} />
      </Suspense>
    </Page>
  );
}

function isUnchecked({ reason }: Attention): boolean {
  return reason.code === 'notChecked';
}

function isCertainlyLate({ reason }: Attention): boolean {
  return reason.code === 'certainlyLate';
}
