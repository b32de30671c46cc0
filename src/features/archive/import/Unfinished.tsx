import { archiveImportTexts as texts } from '@/i18n/nl/archive/import';
import { useArchiveState } from '@/queries/archive/archive';
import {
  type ImportRow,
  useImportElsewhere,
  useRunningImport,
} from '@/queries/archive/archiveImport';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

const over: ReadonlySet<ImportRow['state']> = new Set(['running', 'done', 'refused', 'outdated']);

/** The last file that was not added to its end, and not under the same name after that. */
function unfinishedFile(imports: readonly ImportRow[]): ImportRow | undefined {
  return imports.findLast(
    ({ state, name }, at) =>
      !over.has(state) &&
      !imports.slice(at + 1).some((later) => later.name === name && later.state === 'done'),
  );
}

/** The files that an older version added, as far as they were not added again. */
function outdatedFiles(imports: readonly ImportRow[]): string[] {
  const again = new Set(imports.flatMap(({ name, state }) => (state === 'done' ? [name] : [])));
  const names = imports.flatMap(({ name, state }) => (state === 'outdated' ? [name] : []));
  return [...new Set(names)].filter((name) => !again.has(name));
}

/** By which it is known again that a file stopped there; once it goes on and stops further, that is something else. */
function stopOf({ startedAt, read }: ImportRow): string {
  return `${startedAt} ${read}`;
}

type NotAddedProps = {
  row: ImportRow;
  /** Leads to where one goes on; there itself it is absent, and what is said there is not to be put away. */
  onGoOn: (() => void) | undefined;
};

function NotAdded({ row, onGoOn }: NotAddedProps) {
  const { stopPutAway } = useSettings();
  const update = useUpdateSettings();
  if (onGoOn && stopPutAway === stopOf(row)) return null;
  return (
    <Banner
      action={
        onGoOn && (
          <>
            <Button onClick={onGoOn}>{texts.goOn}</Button>
            <Button variant="quiet" onClick={() => update({ stopPutAway: stopOf(row) })}>
              {texts.putAway}
            </Button>
          </>
        )
      }
    >
      {texts.unfinished(row.name, row.read, row.state === 'failed')}
    </Banner>
  );
}

/**
 * Says that another window adds a file, that files have to be added again, or that one was not added to its end, when this
 * window adds nothing; `onGoOn` leads to where that is done.
 */
export function Unfinished({ onGoOn }: { onGoOn?: () => void }) {
  const { isRunning } = useRunningImport();
  const elsewhere = useImportElsewhere();
  const imports = useArchiveState()?.imports ?? [];
  if (isRunning) return null;
  if (elsewhere) return <Banner>{texts.elsewhere(elsewhere.name, elsewhere.read)}</Banner>;
  const outdated = outdatedFiles(imports);
  if (outdated.length > 0) {
    return (
      <Banner action={onGoOn && <Button onClick={onGoOn}>{texts.goOn}</Button>}>
        {texts.outdated(outdated)}
      </Banner>
    );
  }
  const unfinished = unfinishedFile(imports);
  return unfinished ? <NotAdded row={unfinished} onGoOn={onGoOn} /> : null;
}
