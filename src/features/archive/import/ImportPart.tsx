import { Fragment, lazy, Suspense, useState } from 'react';
import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { useRunningImport } from '@/queries/archive/archiveImport';
import { useIsPlaceNew } from '@/queries/safekeeping/storageState';
import { Button } from '@/ui/button/Button';
import { FileButton } from '@/ui/files/FileButton';
import { Banner } from '@/ui/layout/Banner';
import { Section } from '@/ui/layout/Page';
import styles from './ImportPart.module.css';
import { ImportTable } from './ImportTable';
import { Outcome } from './Outcome';
import { useTakeFiles } from './useTakeFiles';

const ClearDialog = lazy(() =>
  import('./ClearDialog').then((module) => ({ default: module.ClearDialog })),
);

/** What is typed to fetch files; where it does not fit on a line, it breaks before an option and not inside one. */
function Command() {
  return (
    <code>
      {archiveImportTexts.where.command.map((part) => (
        <Fragment key={part}>
          <span className={styles['whole']}>{part}</span>{' '}
        </Fragment>
      ))}
    </code>
  );
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
            <li>{archiveImportTexts.where.site}</li>
            <li>
              {archiveImportTexts.where.download} <Command />
            </li>
            <li>{archiveImportTexts.where.others}</li>
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
