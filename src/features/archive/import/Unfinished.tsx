import type { ReactNode } from 'react';
import { archiveImportTexts } from '@/i18n/nl/archiveImport';
import { useArchiveState } from '@/queries/archive';
import { useRunningImport } from '@/queries/archiveImport';
import { Banner } from '@/ui/layout/Banner';

/** Says that a file was not added to its end, when nothing adds to it now; `action` leads to where one goes on. */
export function Unfinished({ action }: { action?: ReactNode }) {
  const { isRunning } = useRunningImport();
  const unfinished = useArchiveState()?.imports.findLast(
    (row) => !['done', 'refused'].includes(row.state),
  );
  if (isRunning || !unfinished) return null;
  return (
    <Banner action={action}>
      {archiveImportTexts.unfinished(unfinished.name, unfinished.read)}
    </Banner>
  );
}
