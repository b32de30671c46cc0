import { useMemo } from 'react';
import { ChartTable } from '@/charts/parts/ChartTable';
import { FigureSection } from '@/charts/parts/FigureSection';
import { YearStrip } from '@/charts/parts/YearStrip';
import type { Dossier } from '@/domain/dossier/dossier';
import { type Moment, momentsBetween } from '@/domain/dossier/moments';
import type { Day } from '@/domain/shared/day';
import { formatDay, termInFull } from '@/i18n/dates';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { timelinessTone } from '@/items/badges/tones';
import { ItemLink } from '@/items/links/ItemLink';
import { useView } from '@/items/progress/useView';
import { TermText } from '@/items/text/TermText';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import styles from './YearSection.module.css';
import { quarterTicks, yearAround } from './yearAround';

/** What is due or was delivered in the twelve months before and after the day shown. */
export function YearSection({ dossier, on }: { dossier: Dossier; on: Day }) {
  const [view, setView] = useView('maanden');
  const { from, to } = useMemo(() => yearAround(on), [on]);
  const moments = useMemo(() => momentsBetween(dossier, from, to, on), [dossier, from, to, on]);
  const delivered = moments.filter(({ type }) => type === 'delivered').length;
  const title = overviewTexts.yearStrip;
  return (
    <FigureSection title={title} view={view} onView={setView}>
      <p className={styles['summary']}>
        {overviewTexts.yearStripSummary(moments.length - delivered, delivered)}{' '}
        <AppLink to={pagePath('timeline')}>{overviewTexts.toTimeline}</AppLink>
      </p>
      {moments.length > 0 && view === 'diagram' && (
        <YearStrip
          label={title}
          from={from}
          to={to}
          today={on}
          todayLabel={formatDay(on)}
          ticks={quarterTicks(from, to)}
          moments={moments.map((moment) => stripMoment(dossier, moment))}
        />
      )}
      {moments.length > 0 && view === 'table' && (
        <MomentTable dossier={dossier} moments={moments} title={title} />
      )}
    </FigureSection>
  );
}

function keyOf({ ref, type, what, term }: Moment): string {
  return [ref.kind, ref.id, type, what, term.words].join(' ');
}

function eventName({ type, what }: Moment): string {
  const name = type === 'due' ? overviewTexts.due : overviewTexts.delivered;
  return what ? `${what}, ${name}` : name;
}

function stripMoment(dossier: Dossier, moment: Moment) {
  const { ref, title, term, timeliness } = moment;
  const state = timeliness ? `, ${timelinessLabel(timeliness)}` : '';
  return {
    key: keyOf(moment),
    label: title,
    start: term.earliest,
    end: term.latest,
    tone: timeliness ? timelinessTone(timeliness.code) : ('done' as const),
    content: <ItemLink dossier={dossier} to={ref} />,
    note: `${eventName(moment)} ${termInFull(term)}${state}`,
  };
}

type MomentTableProps = { dossier: Dossier; moments: readonly Moment[]; title: string };

function MomentTable({ dossier, moments, title }: MomentTableProps) {
  const { columns } = overviewTexts;
  return (
    <ChartTable
      caption={title}
      columns={[
        { key: 'item', title: columns.item },
        { key: 'event', title: columns.event },
        { key: 'day', title: columns.day },
        { key: 'state', title: columns.state },
      ]}
      rows={moments.map((moment) => ({
        key: keyOf(moment),
        cells: [
          <ItemLink key="item" dossier={dossier} to={moment.ref} />,
          eventName(moment),
          <TermText key="term" term={moment.term} withInterval />,
          moment.timeliness && <TimelinessBadge key="state" timeliness={moment.timeliness} />,
        ],
      }))}
    />
  );
}
