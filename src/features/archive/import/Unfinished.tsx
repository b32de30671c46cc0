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
import {
  outdatedFiles,
  type Unfinished as UnfinishedFiles,
  unfinishedFiles,
} from './unfinishedFiles';

/** By which it is known again that a file stopped there; once it goes on and stops further, that is something else. */
function stopOf({ startedAt, read }: ImportRow): string {
  return `${startedAt} ${read}`;
}

type NotAddedProps = {
  left: UnfinishedFiles;
  /** Leads to where one goes on; there itself it is absent, and what is said there is not to be put away. */
  onGoOn: (() => void) | undefined;
};

function NotAdded({ left: { last, stopped, notBegun }, onGoOn }: NotAddedProps) {
  const { stopPutAway } = useSettings();
  const update = useUpdateSettings();
  if (onGoOn && stopPutAway === stopOf(last)) return null;
  return (
    <Banner
      action={
        onGoOn && (
          <>
            <Button onClick={onGoOn}>{texts.goOn}</Button>
            <Button variant="quiet" onClick={() => update({ stopPutAway: stopOf(last) })}>
              {texts.putAway}
            </Button>
          </>
        )
      }
    >
      {[
        stopped && texts.unfinished(stopped.name, stopped.read, stopped.state === 'failed'),
        notBegun.length > 0 && texts.notBegun(notBegun),
      ]
        .filter(Boolean)
        .join(' ')}
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
  const left = unfinishedFiles(imports);
  return left ? <NotAdded left={left} onGoOn={onGoOn} /> : null;
}
