import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { useRunningImport } from '@/queries/archive/archiveImport';
import { ProgressFrame } from '../progress/ProgressFrame';

/** How far an import is. */
export function ImportProgress() {
  const { progress, cancel } = useRunningImport();
  return (
    <ProgressFrame
      label={
        progress
          ? archiveImportTexts.running(progress.current.name, progress.file, progress.files)
          : archiveImportTexts.starting
      }
      words={progress && archiveImportTexts.progress(progress.read, progress.timeLeft)}
      share={progress?.share}
      stop={archiveImportTexts.cancel}
      onStop={cancel}
    />
  );
}
