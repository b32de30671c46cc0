import type { ImportRow } from '@/queries/archive/archiveImport';

const over: ReadonlySet<ImportRow['state']> = new Set([
  'running',
  'done',
  'refused',
  'damaged',
  'outdated',
]);

/** The last file that was not added to its end, and not under the same name after that. */
function stoppedFile(imports: readonly ImportRow[]): ImportRow | undefined {
  return imports.findLast(
    ({ state, name }, at) =>
      !over.has(state) &&
      !imports.slice(at + 1).some((later) => later.name === name && later.state === 'done'),
  );
}

/** What is left of the files that were chosen: the one that stopped half-way, and those that were to come after it. */
export type Unfinished = {
  /** By which it is known again that it stopped there. */
  readonly last: ImportRow;
  readonly stopped: ImportRow | undefined;
  readonly notBegun: readonly string[];
};

/** What has still to be added; `undefined` when nothing has. */
export function unfinishedFiles(imports: readonly ImportRow[]): Unfinished | undefined {
  const stopped = stoppedFile(imports);
  const last = stopped ?? imports.findLast(({ next }) => next !== undefined);
  if (!last) return undefined;
  return { last, stopped, notBegun: [...new Set(imports.flatMap(({ next = [] }) => next))] };
}

/** The files that an older version added, as far as they were not added again. */
export function outdatedFiles(imports: readonly ImportRow[]): string[] {
  const again = new Set(imports.flatMap(({ name, state }) => (state === 'done' ? [name] : [])));
  const names = imports.flatMap(({ name, state }) => (state === 'outdated' ? [name] : []));
  return [...new Set(names)].filter((name) => !again.has(name));
}
