import { SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Timeline } from '@/charts/timeline/Timeline';
import { TimelineTable } from '@/charts/timeline/TimelineTable';
import { timelineZooms } from '@/charts/timeline/types';
import { timelinePageTexts as texts, timelineLead } from '@/i18n/nl/charts/timelinePage';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { NothingYet } from '@/items/page/NothingYet';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Page } from '@/ui/layout/Page';
import { entryStates, type TimelineSubject, timelineEntries } from './entries';
import { groupings } from './grouping';
import { leftPlace, noteLeftPlace } from './leftPlace';
import { timelineSeries } from './series';
import { TimelineControls } from './TimelineControls';
import styles from './TimelinePage.module.css';
import { useRowHref } from './useRowHref';
import { timelineWords } from './words';

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
  fallback: Value,
): Value {
  return values.find((value) => value === text) ?? fallback;
}

/** Studies, deadlines and postponements on one axis of time, or as a table. */
export function TimelinePage() {
  const { dossier, on } = useDossier();
  const [search, change, step] = useSearchTexts();
  const hrefOf = useRowHref();
  const [left] = useState(leftPlace);
  const [unfolded, setUnfolded] = useState(false);
  const groupBy = oneOf(groupings, search['groep'], 'institute');
  const zoom = oneOf(timelineZooms, search['schaal'], 'all');
  const view = oneOf(['diagram', 'table'], search['weergave'], 'diagram');
  const state = entryStates.find((it) => it === search['toestand']);

  const entries = useMemo(() => timelineEntries(dossier, on), [dossier, on]);
  const groups = useMemo(() => {
    const states = state ? [state] : [];
    return timelineSeries({ dossier, on, groupBy, states, words: timelineWords, hrefOf });
  }, [dossier, on, groupBy, state, hrefOf]);

  const studies = new Map(
    entries.flatMap((it) => (it.subject.kind === 'study' ? [[it.subject.id, it.state]] : [])),
  );
  const count = (wanted: string) => [...studies.values()].filter((it) => it === wanted).length;
  const termsOf = (...kinds: readonly TimelineSubject['kind'][]) =>
    entries.filter(({ subject }) => kinds.includes(subject.kind)).length;
  const lead = timelineLead({
    studies: studies.size,
    delivered: count('delivered'),
    late: count('late'),
    possiblyLate: count('possiblyLate'),
    motionTerms: termsOf('motion', 'request'),
    commitmentTerms: termsOf('commitment'),
  });

  return (
    <Page title={shellTexts.pages.timeline} lead={lead}>
      {entries.length === 0 ? (
        <NothingYet>{texts.empty}</NothingYet>
      ) : (
        <div className={styles['timeline']} data-folded={!unfolded || undefined}>
          <div className={styles['toggle']}>
            <Button
              icon={<SlidersHorizontal aria-hidden />}
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {texts.unfold(state && texts.states[state])}
            </Button>
          </div>
          <TimelineControls groupBy={groupBy} view={view} state={state} onChange={step} />
          {groups.length === 0 ? (
            <EmptyState
              action={
                <Button onClick={() => step({ toestand: undefined })}>{texts.showAll}</Button>
              }
            >
              {texts.emptyFilter}
            </EmptyState>
          ) : view === 'table' ? (
            <TimelineTable label={texts.chart} groups={groups} />
          ) : (
            <Timeline
              label={texts.chart}
              groups={groups}
              today={on}
              zoom={zoom}
              onZoomChange={(next) => change({ schaal: next })}
              start={left}
              onLeave={noteLeftPlace}
            />
          )}
        </div>
      )}
    </Page>
  );
}
