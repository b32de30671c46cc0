import { useState } from 'react';
import { formatMoment } from '@/i18n/dates';
import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { useArchiveProblems, useArchiveState } from '@/queries/archive/archive';
import { type ImportRow, useImportElsewhere } from '@/queries/archive/archiveImport';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './ImportPart.module.css';

const { columns: titles, problemColumns: problemTitles } = archiveImportTexts;
const columns = [
  { key: 'file', title: titles.file, share: 3 },
  { key: 'on', title: titles.on, share: 2 },
  { key: 'state', title: titles.state, share: 1 },
  { key: 'counts', title: titles.counts, share: 4 },
];
const problemColumns = [
  { key: 'line', title: problemTitles.line, share: 1 },
  { key: 'reason', title: problemTitles.reason, share: 3 },
  { key: 'detail', title: problemTitles.detail, share: 4 },
];

function Problems({ row }: { row: ImportRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {row.name}: {archiveImportTexts.problems(row.problems)}
      </summary>
      {isOpen && <ProblemTable row={row} />}
    </details>
  );
}

function ProblemTable({ row }: { row: ImportRow }) {
  const problems = useArchiveProblems(row.id) ?? [];
  const shown = problems.reduce((sum, { count = 1 }) => sum + count, 0);
  return (
    <>
      <p>{archiveImportTexts.problemsShown(shown, row.problems)}</p>
      <PlainTable
        label={archiveImportTexts.problems(row.problems)}
        columns={problemColumns}
        rows={problems.map(({ line, column, code, count, detail }, at) => ({
          key: `${line}-${at}`,
          cells: [
            archiveImportTexts.place(line, column),
            archiveImportTexts.reason(code, count),
            detail,
          ],
        }))}
      />
    </>
  );
}

/** All imports, the latest first, each with what it brought and what was set apart. */
export function ImportTable() {
  const state = useArchiveState();
  const elsewhere = useImportElsewhere();
  const imports = state?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <Section title={archiveImportTexts.history}>
      <PlainTable
        label={archiveImportTexts.history}
        columns={columns}
        rows={imports.toReversed().map((row) => ({
          key: String(row.id),
          cells: [
            row.name,
            formatMoment(new Date(row.startedAt)),
            archiveImportTexts.state(row, row.id === elsewhere?.id),
            archiveImportTexts.countsText(row),
          ],
        }))}
      />
      <div className={styles['part']}>
        {imports
          .filter(({ problems }) => problems > 0)
          .toReversed()
          .map((row) => (
            <Problems key={row.id} row={row} />
          ))}
      </div>
    </Section>
  );
}
