import type { DossierName } from '@/domain/dossier/dossierName';
import { type RecordRef, refKey } from '@/domain/shared/ids';

/** The one place that spells the keys of the cache. */
export const keys = {
  records: (name: DossierName) => ['dossier', name, 'records'] as const,
  journal: (name: DossierName) => ['dossier', name, 'journal'] as const,
  /** The journal with what does not count any more. */
  allEntries: (name: DossierName) => ['dossier', name, 'allEntries'] as const,
  histories: (name: DossierName) => ['dossier', name, 'history'] as const,
  history: (name: DossierName, refs: readonly RecordRef[]) =>
    ['dossier', name, 'history', ...refs.map(refKey)] as const,
  /** What is left of a dossier of which something got lost. */
  left: (name: DossierName) => ['left', name] as const,
  snapshots: (name: DossierName) => ['dossier', name, 'snapshots'] as const,
  /** The example as it was delivered, whatever was done with it since. */
  example: ['example'] as const,
  backupFolder: ['backupFolder'] as const,
  /** Up to which stamp a dossier is what the last restore put there. */
  restoredUpTo: (name: DossierName) => ['dossier', name, 'restoredUpTo'] as const,
  /** How the last restore or repair in this window is taken back. */
  lastRestore: ['lastRestore'] as const,
  storageState: ['storageState'] as const,
  /** All that is read from the archive begins with this. */
  archive: ['archive'] as const,
  archiveState: ['archive', 'state'] as const,
  archiveSearches: ['archive', 'search'] as const,
  archiveSearch: (question: string, options: object) =>
    ['archive', 'search', question, options] as const,
  archivePlace: (mark: string, question: string, options: object) =>
    ['archive', 'search', 'place', mark, question, options] as const,
  archiveWordsInTheWay: (question: string, narrowing: object) =>
    ['archive', 'wordsInTheWay', question, narrowing] as const,
  archiveRecord: (mark: string) => ['archive', 'record', mark] as const,
  archiveLinks: (id: string) => ['archive', 'links', id] as const,
  archiveFindings: ['archive', 'findings'] as const,
  archiveProblems: (importId: number) => ['archive', 'problems', importId] as const,
  savedSearches: ['archive', 'searches'] as const,
  /** How far comparing letters with motions is; told by the archive itself, never read. */
  comparing: ['comparing'] as const,
  importArchive: ['importArchive'] as const,
  importProgress: ['importProgress'] as const,
  importOutcome: ['importOutcome'] as const,
  /** All that writes to a dossier bears this key, so that its progress can be shown in one place. */
  write: ['write'] as const,
  /** Those among them that put something in the place of a whole dossier, or bring the work of a colleague into it. */
  replacement: ['write', 'replacement'] as const,
  /** And the one that wipes everything. */
  wipe: ['write', 'wipe'] as const,
};
