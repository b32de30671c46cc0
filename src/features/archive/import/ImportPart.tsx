import { lazy, Suspense, useState } from 'react';
import { archiveTexts } from '@/i18n/nl/archive';
import { archiveImportTexts } from '@/i18n/nl/archiveImport';
import { useArchiveState } from '@/queries/archive';
import { type ImportOutcome, useRunningImport } from '@/queries/archiveImport';
import { useIsPlaceNew } from '@/queries/storageState';
import { Button } from '@/ui/button/Button';
import { FileButton } from '@/ui/files/FileButton';
import { Banner } from '@/ui/layout/Banner';
import { Section } from '@/ui/layout/Page';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './ImportPart.module.css';
import { ImportTable } from './ImportTable';
import { Unfinished } from './Unfinished';
import { useTakeFiles } from './useTakeFiles';

const ClearDialog = lazy(() =>
  import('./ClearDialog').then((module) => ({ default: module.ClearDialog })),
);

function outcomeText(outcome: ImportOutcome): string {
  const last = outcome.imports.at(-1);
  if (!outcome.ok) return archiveImportTexts.failure(outcome.error);
  if (last?.state === 'cancelled') return archiveImportTexts.cancelled(last.name);
  const sum = (field: 'read' | 'added' | 'changed' | 'unchanged' | 'removed' | 'problems') =>
    outcome.imports.reduce((total, row) => total + row[field], 0);
  // Of a single file that is something else all is told by what it is.
  if (outcome.imports.every(({ state }) => state === 'refused')) return '';
  return archiveImportTexts.done({
    read: sum('read'),
    added: sum('added'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    removed: sum('removed'),
    problems: sum('problems'),
  });
}

function Outcome() {
  const { outcome, isBroken, isRunning } = useRunningImport();
  const state = useArchiveState();
  const { setPart } = useArchiveAddress();
  if (isRunning) return null;
  if (outcome) {
    const isFilled = (state?.records ?? 0) > 0;
    return (
      <Banner
        tone={outcome.ok && outcome.refused.length === 0 ? 'notice' : 'warning'}
        action={
          isFilled && (
            <Button onClick={() => setPart('search')}>{archiveImportTexts.toSearch}</Button>
          )
        }
      >
        {[
          outcomeText(outcome),
          ...outcome.refused.map(({ file, what }) => archiveImportTexts.refused(file, what)),
        ]
          .filter(Boolean)
          .join(' ')}
      </Banner>
    );
  }
  if (isBroken) return <Banner tone="warning">{archiveImportTexts.broken}</Banner>;
  return <Unfinished />;
}

/** Getting public records in: choosing files, how the last import ended, what came before, and emptying the archive. */
export function ImportPart({ isEmpty }: { isEmpty: boolean }) {
  const { isRunning } = useRunningImport();
  const takeFiles = useTakeFiles();
  const isPlaceNew = useIsPlaceNew();
  const [isClearing, setClearing] = useState(false);
  return (
    <div className={styles['part']}>
      <Outcome />
      <Section title={archiveImportTexts.title}>
        {isEmpty && isPlaceNew && <Banner tone="warning">{archiveTexts.empty.leftBehind}</Banner>}
        {isEmpty && <p className={styles['text']}>{archiveTexts.empty.text}</p>}
        <p className={styles['text']}>
          {archiveImportTexts.explanation} {archiveImportTexts.formats}
        </p>
        <div>
          <FileButton
            text={archiveImportTexts.choose}
            accept=".json,.jsonl,.ndjson,.xml,.gz"
            multiple
            disabled={isRunning}
            onFiles={takeFiles}
          />
        </div>
        <details open={isEmpty}>
          <summary>{archiveImportTexts.where.title}</summary>
          <ul className={styles['steps']}>
            {archiveImportTexts.where.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      </Section>
      <ImportTable />
      {!isEmpty && (
        <div>
          <Button variant="danger" disabled={isRunning} onClick={() => setClearing(true)}>
            {archiveImportTexts.clear.button}
          </Button>
        </div>
      )}
      {isClearing && (
        <Suspense fallback={null}>
          <ClearDialog onClose={() => setClearing(false)} />
        </Suspense>
      )}
    </div>
  );
}
