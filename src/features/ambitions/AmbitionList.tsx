import type { Ambition } from '@/domain/ambition/ambition';
import { recommendationsUnder } from '@/domain/ambition/progress';
import { ambitionTexts } from '@/i18n/nl/items/ambitions';
import { NothingYet } from '@/items/page/NothingYet';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './AmbitionList.module.css';
import { AmbitionSection } from './AmbitionSection';
import { CourseSection } from './CourseSection';
import { Filters } from './Filters';
import { rowsUnder, shownRows } from './rows';
import { useFilters } from './useFilters';

/** The ambitions grouped by the body that set them, with the recommendations that fit the filters. */
export function AmbitionList({ narrow }: { narrow: boolean }) {
  const { dossier, on } = useDossier();
  const [filters] = useFilters();
  const ambitions = dossier.all('ambition');
  if (ambitions.length === 0) return <NothingYet>{ambitionTexts.empty}</NothingYet>;
  const sections = ambitions.map((ambition) => {
    const rows = rowsUnder(dossier, ambition, on);
    return { ambition, rows, shown: shownRows(rows, filters) };
  });
  const isFiltered = filters.status !== undefined || filters.document !== undefined;
  const visible = sections.filter(({ shown }) => !isFiltered || shown.length > 0);
  return (
    <>
      <Filters
        rows={sections.flatMap(({ rows }) => rows)}
        shown={sections.flatMap(({ shown }) => shown)}
      />
      {visible.length === 0 && <p>{ambitionTexts.nothingShown}</p>}
      {bodiesOf(visible.map(({ ambition }) => ambition)).map((by) => (
        <section key={by} className={styles['body']} aria-label={by}>
          <h2 className={styles['by']}>{by}</h2>
          {visible
            .filter(({ ambition }) => ambition.by === by)
            .map(({ ambition, shown }) => (
              <AmbitionSection key={ambition.id} ambition={ambition} rows={shown} narrow={narrow} />
            ))}
        </section>
      ))}
      {!narrow && (
        <CourseSection
          recommendations={ambitions.flatMap((it) => recommendationsUnder(dossier, it))}
        />
      )}
    </>
  );
}

function bodiesOf(ambitions: readonly Ambition[]): string[] {
  return [...new Set(ambitions.map(({ by }) => by))];
}
