import { useMemo, useState } from 'react';
import type { MergeRefusal } from '@/domain/journal/merge/plan';
import { isSamePreview, type MergePreview, usePresentPreview } from '@/queries/merge/mergePreview';

type FollowedPreview = {
  /** What is shown: up to date, or what was before something changed on which it rests. */
  readonly preview: MergePreview;
  /** What would be shown instead, where that is something else. */
  readonly newer: MergePreview | undefined;
  /** Why the file can't be merged any more. */
  readonly refusal: MergeRefusal | undefined;
  /** Shows the newer one from now on. */
  readonly show: (newer: MergePreview) => void;
};

/**
 * What merging a file would do, followed as the dossier changes. What has no bearing on it is taken in unseen; anything else
 * is offered, as what is confirmed must be what was read.
 */
export function useFollowedPreview(read: MergePreview): FollowedPreview {
  const [shown, show] = useState(read);
  const present = usePresentPreview(read);
  const isSame = useMemo(() => present.ok && isSamePreview(shown, present.value), [shown, present]);
  return {
    preview: present.ok && isSame ? present.value : shown,
    newer: present.ok && !isSame ? present.value : undefined,
    refusal: present.ok ? undefined : present.error,
    show,
  };
}
