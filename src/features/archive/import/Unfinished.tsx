import type { ReactNode } from 'react';
import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { useArchiveState } from '@/queries/archive/archive';
import { type ImportRow, useRunningImport } from '@/queries/archive/archiveImport';
import { Banner } from '@/ui/layout/Banner';

const over: ReadonlySet<ImportRow['state']> = new Set(['done', 'refused', 'outdated']);

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

/** Says that files have to be added again, or that one was not added to its end, when nothing is added now; `action` leads to where that is done. */
export function Unfinished({ action }: { action?: ReactNode }) {
  const { isRunning } = useRunningImport();
  const imports = useArchiveState()?.imports ?? [];
  if (isRunning) return null;
  const outdated = outdatedFiles(imports);
  if (outdated.length > 0) {
    return <Banner action={action}>{archiveImportTexts.outdated(outdated)}</Banner>;
  }
  const unfinished = unfinishedFile(imports);
  if (!unfinished) return null;
  return (
    <Banner action={action}>
      {archiveImportTexts.unfinished(
        unfinished.name,
        unfinished.read,
        unfinished.state === 'failed',
      )}
    </Banner>
  );
}
