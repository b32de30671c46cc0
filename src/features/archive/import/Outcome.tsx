import { archiveImportTexts as texts } from '@/i18n/nl/archive/import';
import { useArchiveState } from '@/queries/archive/archive';
import { type ImportOutcome, useRunningImport } from '@/queries/archive/archiveImport';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { useArchiveAddress } from '../useArchiveAddress';
import styles from './Outcome.module.css';
import { Unfinished } from './Unfinished';

/** What the files brought together; nothing when that was nothing and what became of each file says all. */
function wholeText({ imports, refused, failed }: ImportOutcome): string | undefined {
  const last = imports.at(-1);
  if (last?.state === 'cancelled') return texts.cancelled(last.name);
  const isToldByFile = refused.length + failed.length > 0;
  if (isToldByFile && imports.every(({ read }) => read === 0)) return undefined;
  const sum = (field: 'read' | 'added' | 'changed' | 'unchanged' | 'removed' | 'problems') =>
    imports.reduce((total, row) => total + row[field], 0);
  const counts = {
    read: sum('read'),
    added: sum('added'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    removed: sum('removed'),
    problems: sum('problems'),
  };
  return failed.length > 0 ? texts.notAll(counts) : texts.done(counts);
}

/** What became of the files with which something is wrong, each in a line of its own. */
function fileTexts({ refused, failed, notBegun }: ImportOutcome): string[] {
  return [
    ...failed.map(texts.failure),
    ...refused.map(({ file, what }) => texts.refused(file, what)),
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

/** How the last import ended; nothing while one runs. */
export function Outcome() {
  const { outcome, isBroken, isRunning } = useRunningImport();
  if (isRunning) return null;
  if (outcome) return <Ended outcome={outcome} />;
  if (isBroken) return <Banner tone="warning">{texts.broken}</Banner>;
  return <Unfinished />;
}
