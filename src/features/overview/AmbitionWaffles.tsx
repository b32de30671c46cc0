import { ChartTable } from '@/charts/parts/ChartTable';
import { FigureSection } from '@/charts/parts/FigureSection';
import { Key } from '@/charts/progress/Key';
import { Waffle } from '@/charts/progress/Waffle';
import type { AmbitionProgress } from '@/domain/ambition/progress';
import { ambitionTexts, assessedInWords } from '@/i18n/nl/items/ambitions';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { statusLabels } from '@/i18n/nl/status/status';
import { formatNumber } from '@/i18n/numbers';
import { occurringCodes, progressKey, progressLabel, progressMarks } from '@/items/progress/marks';
import { useView } from '@/items/progress/useView';
import { AppLink } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';
import { Section } from '@/ui/layout/Page';
import styles from './AmbitionWaffles.module.css';

type Ambitions = { ambitions: readonly AmbitionProgress[] };

/** How each ambition stands: one mark per recommendation in order of status, or the same as a table. */
export function AmbitionWaffles({ ambitions }: Ambitions) {
  const [view, setView] = useView('ambities');
  const title = overviewTexts.ambitions;
  if (ambitions.length === 0) {
    return (
      <Section title={title}>
        <p className={styles['none']}>{overviewTexts.noAmbitions}</p>
      </Section>
    );
  }
  return (
    <FigureSection title={title} view={view} onView={setView}>
      {view === 'diagram' ? (
        <Diagram ambitions={ambitions} />
      ) : (
        <AmbitionTable ambitions={ambitions} />
      )}
    </FigureSection>
  );
}

function AmbitionName({ ambition }: Pick<AmbitionProgress, 'ambition'>) {
  return (
    <span className={styles['name']}>
      <span className={styles['number']}>{ambition.number}</span>{' '}
      <AppLink to={itemPath({ kind: 'ambition', id: ambition.id })}>{ambition.title}</AppLink>
    </span>
  );
}

function Diagram({ ambitions }: Ambitions) {
  return (
    <>
      <ul className={styles['list']}>
        {ambitions.map((progress) => (
          <li key={progress.ambition.id} className={styles['row']}>
            <AmbitionName ambition={progress.ambition} />
            <Waffle marks={progressMarks(progress)} label={progressLabel(progress)} />
            <span className={styles['total']} aria-hidden="true">
              {formatNumber(progress.total)}
            </span>
          </li>
        ))}
      </ul>
      <Key label={ambitionTexts.key} entries={occurringCodes(ambitions).map(progressKey)} />
    </>
  );
}

function AmbitionTable({ ambitions }: Ambitions) {
  const { columns } = overviewTexts;
  return (
    <ChartTable
      caption={overviewTexts.ambitions}
      columns={[
        { key: 'ambition', title: columns.ambition },
        { key: 'total', title: columns.total, numeric: true },
        { key: 'unassessed', title: statusLabels.recommendation.unassessed, numeric: true },
        { key: 'assessed', title: columns.assessed },
      ]}
      rows={ambitions.map((progress) => ({
        key: progress.ambition.id,
        cells: [
          <AmbitionName key="name" ambition={progress.ambition} />,
          formatNumber(progress.total),
          formatNumber(progress.counts.unassessed),
          progress.assessed === 0
            ? formatNumber(0)
            : `${formatNumber(progress.assessed)}: ${assessedInWords(progress)}`,
        ],
      }))}
    />
  );
}
