import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  canKeepDrafts,
  type Draft,
  draftId,
  dropDraft,
  keepDraft,
  keptDrafts,
  readDraft,
  watchDrafts,
} from '@/storage/drafts';
import { useServices } from './services';
import { useSettings } from './settings';

export { dropAllDrafts } from '@/storage/drafts';

type Changed = Draft['changed'];

/** The name of a draft in the open dossier; nothing for a form of which no draft is kept. */
export function useDraftName(form: string | undefined): string | undefined {
  const { dossier } = useSettings();
  const [name] = useState(form && `${dossier}:${form}`);
  return name;
}

/** The id of something new in the open dossier that a form points to, so that its draft still does after a reload. */
export function useDraftId(of: string): string {
  const { dossier } = useSettings();
  const { nextId } = useServices();
  const [id] = useState(() => draftId(`${dossier}:${of}`, nextId));
  return id;
}

/** What was typed under this name before the window was loaded anew. */
export function draftOf(name: string | undefined): Changed | undefined {
  return name === undefined ? undefined : readDraft(name)?.changed;
}

/**
 * Keeps what differs in a form while it is open, so that it survives a reload. Gives whether it is kept: where it is not,
 * a new version has to wait for it.
 */
export function useKeptDraft(name: string | undefined, changed: Changed): boolean {
  useEffect(() => {
    if (name === undefined) return;
    if (Object.keys(changed).length === 0) dropDraft(name);
    else keepDraft(name, { address: window.location.hash, changed });
  }, [name, changed]);
  // A reload ends no effect: what is still there then was neither saved nor given up.
  useEffect(() => (name === undefined ? undefined : () => dropDraft(name)), [name]);
  return name !== undefined && canKeepDrafts();
}

/** The address of a form that was open when the window was loaded anew, as long as that is neither saved nor given up. */
export function useLeftDraft(): string | undefined {
  const [left] = useState(keptDrafts);
  const first = useSyncExternalStore(watchDrafts, () =>
    keptDrafts().find((it) => left.includes(it)),
  );
  return first === undefined ? undefined : readDraft(first)?.address;
}
