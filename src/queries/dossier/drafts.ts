import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import {
  canKeepDrafts,
  type Draft,
  draftId,
  dropDraft,
  dropOldDrafts,
  keepDraft,
  leftDrafts,
  openDraft,
  readDraft,
  takeOverDrafts,
  watchDrafts,
} from '@/storage/browserStorage/drafts';

export { dropAllDrafts } from '@/storage/browserStorage/drafts';

type Changed = Draft['changed'];

/** The name of a draft in the open dossier; nothing for a form of which no draft is kept, or once all was wiped. */
export function useDraftName(form: string | undefined): string | undefined {
  const { dossier, wipedAt } = useSettings();
  const [opened] = useState({ name: form && `${dossier}:${form}`, wipedAt });
  return wipedAt === opened.wipedAt ? opened.name : undefined;
}

const unofferedPrefix = 'vragen:';

/** The name of the draft of questions about an item: to be copied, not saved. They stand there again, and are not offered. */
export function questionsDraft(item: RecordRef): string {
  return unofferedPrefix + refKey(item);
}

/** The id of something new in the open dossier that a form points to, so that its draft still does after a reload. */
export function useDraftId(of: string): string {
  const { dossier } = useSettings();
  const { nextId } = useServices();
  const [id] = useState(() => draftId(`${dossier}:${of}`, nextId));
  return id;
}

/** What was typed under this name before the window was loaded anew, and what the form was opened on then. */
export function draftOf(name: string | undefined): Omit<Draft, 'address'> | undefined {
  return name === undefined ? undefined : readDraft(name);
}

/** Whether what is typed is kept, so that a new version need not wait for it; and how to let go of it. */
type KeptDraft = { readonly isKept: boolean; readonly letGo: () => void };

/**
 * Keeps what differs in a form, so that it survives a reload, a crash, or another page that takes the place of the form. It
 * stays until it is let go of: when it was saved or given up.
 */
export function useKeptDraft(
  name: string | undefined,
  changed: Changed,
  basis?: unknown,
): KeptDraft {
  const { clock } = useServices();
  useEffect(() => {
    if (name === undefined) return;
    if (Object.keys(changed).length === 0) dropDraft(name);
    else {
      // Where it was first typed: while another page takes the place of the form, the address is that page's already.
      const address = readDraft(name)?.address ?? window.location.hash;
      keepDraft(name, { address, changed, basis }, clock.now());
    }
  }, [name, changed, basis, clock]);
  useEffect(() => (name === undefined ? undefined : openDraft(name)), [name]);
  const letGo = useCallback(() => {
    if (name !== undefined) dropDraft(name);
  }, [name]);
  return { isKept: name !== undefined && canKeepDrafts(), letGo };
}

/** How often what is too old is looked for in a window that stays open, in milliseconds. */
const sweepInterval = 15 * 60_000;

/** A draft of which the form is not open, with the address where it was, and how it is let go of and kept again. */
export type LeftDraft = {
  readonly address: string;
  readonly drop: () => void;
  readonly keep: () => void;
};

/** The first draft of the open dossier of which the form is not open; also of windows that were closed less than a day ago. */
export function useLeftDraft(): LeftDraft | undefined {
  const { clock } = useServices();
  const { dossier } = useSettings();
  useEffect(() => {
    void takeOverDrafts(clock.now());
    const timer = setInterval(() => void dropOldDrafts(clock.now()), sweepInterval);
    return () => clearInterval(timer);
  }, [clock]);
  const ofDossier = `${dossier}:`;
  const name = useSyncExternalStore(watchDrafts, () =>
    leftDrafts().find(
      (it) => it.startsWith(ofDossier) && !it.startsWith(ofDossier + unofferedPrefix),
    ),
  );
  const draft = name === undefined ? undefined : readDraft(name);
  if (name === undefined || !draft) return undefined;
  return {
    address: draft.address,
    drop: () => dropDraft(name),
    keep: () => keepDraft(name, draft, clock.now()),
  };
}
