import type { Dossier } from '@/domain/dossier/dossier';
import { type DeadlineStanding, deadlinesOf, standingOn } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { Study } from '@/domain/study/study';
import { reportTexts } from '@/i18n/nl/report/report';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { PresentTerm } from '@/items/deadline/PresentTerm';
import { ItemLink } from '@/items/links/ItemLink';
import { TermText } from '@/items/text/TermText';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const names = reportTexts.columns;

const columns = [
  { key: 'topic', title: names.topic, share: 5.6 },
  { key: 'institute', title: names.institute, share: 2 },
  { key: 'start', title: names.start, share: 2.3 },
  { key: 'delivery', title: names.delivery, share: 2.4 },
  { key: 'state', title: names.state, share: 3 },
];

type StudyTableProps = { dossier: Dossier; on: Day };

/** The studies as in a table of a letter to the Kamer: institute, topic, questions, start, delivery, state. */
export function StudyTable({ dossier, on }: StudyTableProps) {
  const studies = dossier
    .all('study')
    .toSorted((a, b) => a.institute.localeCompare(b.institute, 'nl'));
  return (
    <PlainTable
      label={reportTexts.sections.studies}
      columns={columns}
      rows={studies.map((study) => {
        const deadlines = deadlinesOf(dossier, study, on);
        return {
          key: study.id,
          cells: [
            <Topic key="topic" dossier={dossier} study={study} />,
            study.institute,
            study.start ? <TermText key="start" term={study.start} /> : reportTexts.none,
            <Delivery key="delivery" deadlines={deadlines} />,
            <div key="state" className={styles['stack']}>
              <StatusBadge axis="study" code={standingOn(dossier, study, 'study', on).code} />
              {deadlines.map(({ deadline, headline }) => (
                <TimelinessBadge key={deadline.id} timeliness={headline} />
              ))}
            </div>,
          ],
        };
      })}
    />
  );
}

function Topic({ dossier, study }: { dossier: Dossier; study: Study }) {
  return (
    <div className={styles['stack']}>
      <strong>
        <ItemLink dossier={dossier} to={{ kind: 'study', id: study.id }} />
      </strong>
      {study.questions.length > 0 ? (
        <ul className={styles['dashes']}>
          {study.questions.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        study.summary && <span>{study.summary}</span>
      )}
    </div>
  );
}

function Delivery({ deadlines }: { deadlines: readonly DeadlineStanding[] }) {
  if (deadlines.length === 0) return reportTexts.none;
  return deadlines.map((standing) => (
    <div key={standing.deadline.id} className={styles['stack']}>
      <TermText term={standing.first} />
      {standing.shifts.length > 0 && (
        <span>
          {reportTexts.nowDue}
          <PresentTerm standing={standing} />
        </span>
      )}
    </div>
  ));
}
