import { archiveImportTexts as texts } from '@/i18n/nl/archive/import';
import { useArchiveState } from '@/queries/archive/archive';
import { type ImportOutcome, useRunningImport } from '@/queries/archive/archiveImport';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './Outcome.module.css';
import { Unfinished } from './Unfinished';

const nothing = {
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  absent: 0,
  problems: 0,
};
type Field = keyof typeof nothing;
type Counts = Readonly<Record<Field, number>>;
/** As an import has them: what was not there in its day is not counted. */
type RowCounts = Omit<Counts, 'absent'> & Partial<Pick<Counts, 'absent'>>;

const counted = ['read', 'added', 'changed', 'unchanged', 'removed', 'absent', 'problems'] as const;

/** Counts put together field by field. */
function combined(a: Counts, b: Counts, combine: (a: number, b: number) => number): Counts {
  const result: Record<Field, number> = { ...nothing };
  for (const field of counted) result[field] = combine(a[field], b[field]);
  return result;
}

function add(a: number, b: number): number {
  return a + b;
}

function sumOf(rows: readonly RowCounts[]): Counts {
  return rows.reduce<Counts>((sum, row) => combined(sum, { ...nothing, ...row }, add), nothing);
}

function countsWithout(all: Counts, before: Counts): Counts {
  return combined(all, before, (a, b) => a - b);
}

/** What the files brought together, and what they had brought before they were gone on with; nothing when that was nothing and what became of each file says all. */
function wholeText({ imports, resumed, refused, failed }: ImportOutcome): string | undefined {
  const last = imports.at(-1);
  if (last?.state === 'cancelled') return texts.cancelled(last.name);
  const isToldByFile = refused.length + failed.length > 0;
  if (isToldByFile && imports.every(({ read }) => read === 0)) return undefined;
  const before = resumed.length > 0 ? sumOf(resumed) : undefined;
  const counts = countsWithout(sumOf(imports), sumOf(resumed));
  if (refused.length > 0 && refused.length === imports.length) return texts.nothing(counts, before);
  return failed.length > 0 ? texts.notAll(counts, before) : texts.done(counts, before);
}

/** What became of the files with which something is wrong, each in a line of its own. */
function fileTexts({ refused, failed, notBegun }: ImportOutcome): string[] {
  return [
    ...failed.map(texts.failure),
    ...refused.map(({ file, what, said }) => texts.refused(file, what, said)),
    ...(notBegun.length > 0 ? [texts.notBegun(notBegun)] : []),
  ];
}

function Ended({ outcome }: { outcome: ImportOutcome }) {
  const state = useArchiveState();
  const { setPart } = useArchiveAddress();
  const whole = wholeText(outcome);
  const files = [...new Set(fileTexts(outcome))];
  return (
    <Banner
      tone={files.length > 0 ? 'warning' : 'notice'}
      action={
        (state?.records ?? 0) > 0 && (
          <Button onClick={() => setPart('search')}>{texts.toSearch}</Button>
        )
      }
    >
      {whole && <p>{whole}</p>}
      {files.length > 0 && (
        <ul className={styles['files']} aria-label={texts.perFile}>
          {files.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Banner>
  );
}

/** Whether what was imported has been thrown away since, in this window or another. */
function useIsEmptiedSince(outcome: ImportOutcome | undefined): boolean {
  const state = useArchiveState();
  const first = outcome?.imports[0];
  if (!first || !state) return false;
  return !state.imports.some(
    ({ id, startedAt }) => id === first.id && startedAt === first.startedAt,
  );
}

/** How the last import ended; nothing while one runs. */
export function Outcome() {
  const { outcome, isBroken, isRunning } = useRunningImport();
  const isEmptiedSince = useIsEmptiedSince(outcome);
  if (isRunning || isEmptiedSince) return null;
  if (outcome) return <Ended outcome={outcome} />;
  if (isBroken) return <Banner tone="warning">{texts.broken}</Banner>;
  return <Unfinished />;
}
