import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { deletionOf } from '@/domain/journal/deletionOf';
import { parseRef, type RecordRef, refKey } from '@/domain/shared/ids';
import { dossierQuery } from '@/queries/dossier/dossier';
import { historyQuery } from '@/queries/dossier/journal';
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
import { useIsWipedSince } from './wipedSince';

export { dropDraftsUntil } from '@/storage/browserStorage/drafts';

type Changed = Draft['changed'];

/** The name of a draft in the open dossier; nothing for a form of which no draft is kept, or once all was wiped. */
export function useDraftName(form: string | undefined): string | undefined {
  const { dossier } = useSettings();
  const isWiped = useIsWipedSince();
  const [name] = useState(form && `${dossier}:${form}`);
  return isWiped ? undefined : name;
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
  about?: RecordRef,
): KeptDraft {
  const { clock } = useServices();
  const { kind, id } = about ?? {};
  useEffect(() => {
    if (name === undefined) return;
    if (Object.keys(changed).length === 0) dropDraft(name);
    else {
      // Where it was first typed: while another page takes the place of the form, the address is that page's already.
      const address = readDraft(name)?.address ?? window.location.hash;
      const subject = kind && { kind, id };
      keepDraft(name, { address, changed, basis, about: subject }, clock.now());
    }
  }, [name, changed, basis, kind, id, clock]);
  useEffect(() => (name === undefined ? undefined : openDraft(name)), [name]);
  const letGo = useCallback(() => {
    if (name !== undefined) dropDraft(name);
  }, [name]);
  return { isKept: name !== undefined && canKeepDrafts(), letGo };
}

/** How often what is too old is looked for in a window that stays open, in milliseconds. */
const sweepInterval = 15 * 60_000;

/** What a draft is about, and is not in the dossier; known to have been deleted, or not in what came in its place. */
type GoneSubject = { readonly ref: RecordRef; readonly isDeleted: boolean };

/** A draft of which the form is not open, with the address where it was, and how it is let go of and kept again. */
export type LeftDraft = Pick<Draft, 'address' | 'changed'> & {
  /** What kind of form it is of, by which its fields have their names: `motion`, `status`. */
  readonly form: string;
  /** What the form changes or adds to, where that is no longer in the dossier: the form can't be opened then. */
  readonly gone: GoneSubject | undefined;
  readonly drop: () => void;
  readonly keep: () => void;
};

/** The record, where it is known not to be in the open dossier; outside what shows a dossier as well, so without waiting for it. */
function useGone(about: RecordRef | undefined): GoneSubject | undefined {
  const services = useServices();
  const { dossier } = useSettings();
  const { data } = useQuery({
    ...dossierQuery(services, dossier),
    enabled: about !== undefined,
    throwOnError: false,
  });
  const isGone = about && data && !data.dossier.find(about.kind, about.id);
  const { data: history = [] } = useQuery({
    ...historyQuery(services, dossier, about ? [about] : []),
    enabled: isGone === true,
    throwOnError: false,
  });
  if (!isGone) return undefined;
  return { ref: about, isDeleted: deletionOf(about, history) !== undefined };
}

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
  const gone = useGone(parseRef(draft?.about));
  if (name === undefined || !draft) return undefined;
  return {
    address: draft.address,
    changed: draft.changed,
    form: name.slice(ofDossier.length).split(':')[0] ?? '',
    gone,
    drop: () => dropDraft(name),
    keep: () => keepDraft(name, draft, clock.now()),
  };
}
