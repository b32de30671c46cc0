import { useCallback } from 'react';
import type { ChangeRequest } from '@/domain/journal/change';
import type { Conflict } from '@/domain/journal/conflict';
import type { ChangeId } from '@/domain/journal/entry';
import { failureSentence } from '@/i18n/nl/forms/failures';
import { saveTexts } from '@/i18n/nl/safekeeping/save';
import { changeFailureIn } from '@/queries/dossier/changeFailedError';
import { useCommit, useUndo } from '@/queries/dossier/changes';
import { isWithdrawn, type Saving } from '@/queries/dossier/saving';
import { dismissToasts, showToast } from '@/ui/toast/toasts';
import { touchedBy } from './touchedBy';

function sentenceFor(error: unknown): string {
  return failureSentence(changeFailureIn(error));
}

/** Takes back a change, and says in a sentence why where that is no longer possible. */
export function useTakeBack(): (change: ChangeId) => Promise<boolean> {
  const { mutateAsync: undo } = useUndo();
  return useCallback(
    async (change) => {
      try {
        const undone = await undo(change);
        showToast({ text: saveTexts.undone, kind: 'undone', about: touchedBy(undone) });
        return true;
      } catch (error) {
        showToast({ text: sentenceFor(error), urgent: true });
        return false;
      }
    },
    [undo],
  );
}

/** Where a change is asked for, such as a form. */
export type SavePlace = {
  /** Can call the save off for as long as it waits for its turn. */
  readonly saving: Saving;
  /** Takes the sentence that says what went wrong: a better place for it than a message that floats. */
  readonly setFailed: (sentence: string) => void;
};

type Save = (
  request: ChangeRequest,
  message: string,
  telling?: {
    /** Takes over what is a conflict with a change made elsewhere; without it that is told as any failure. */
    readonly onConflict?: (conflict: Conflict) => void;
    /** Where it is asked for, when that is not just a button on the page. */
    readonly from?: SavePlace;
  },
) => Promise<boolean>;

function conflictIn(error: unknown): Conflict | undefined {
  const failure = changeFailureIn(error);
  switch (failure.code) {
    case 'change.changedElsewhere':
    case 'change.claimedElsewhere':
    case 'change.deletedElsewhere':
      return failure;
    default:
      return undefined;
  }
}

/**
 * Saves a change and tells the user: `message` with a way to take it back, or what went wrong. Gives whether it was
 * saved, so that a form stays open with all that was typed when it was not. Of one that was called off nothing is said.
 */
export function useSave(): Save {
  const { mutateAsync: commit } = useCommit();
  const takeBack = useTakeBack();
  return useCallback(
    async (request, message, { onConflict, from } = {}) => {
      try {
        const committed = await (from
          ? from.saving.during((withdrawal) => commit({ ...request, withdrawal }))
          : commit(request));
        const { change, entries } = committed;
        const undo = { label: saveTexts.undo, run: () => void takeBack(change) };
        if (entries.length === 0) showToast({ text: saveTexts.nothingChanged });
        else showToast({ text: message, kind: 'saved', action: undo, about: touchedBy(committed) });
        return true;
      } catch (error) {
        if (isWithdrawn(error)) return false;
        const conflict = onConflict && conflictIn(error);
        if (conflict) onConflict(conflict);
        else if (from) {
          // What was said of earlier changes would lie over it.
          dismissToasts();
          from.setFailed(sentenceFor(error));
        } else showToast({ text: sentenceFor(error), urgent: true });
        return false;
      }
    },
    [commit, takeBack],
  );
}
