import { useState } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { DossierRecord } from '@/domain/dossier/records';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { formTexts } from '@/i18n/nl/forms/forms';
import { useDossier } from '@/queries/dossier/dossier';
import { useIsWipedSince } from '@/queries/dossier/wipedSince';
import { useSettings } from '@/queries/settings';
import { useSuperseded } from '@/queries/superseded';

/** What of that on which a form rests no longer stands. */
export type Standing = {
  /** Everything was wiped since the form opened. */
  readonly isWiped?: boolean;
  /** Another version of the program took over: this tab saves no more. */
  readonly isSuperseded?: boolean;
  /** The dossier that the form belongs to, while the other one is open. */
  readonly leftDossier?: DossierName;
  /** What the form is about, as it was last seen, once it is no longer in the dossier. */
  readonly gone?: DossierRecord;
  /** Why the form can't be saved now, in a sentence. */
  readonly refusal?: string;
};

/** Keeps records that were there as they were last seen, also once they went. */
function useLastSeen(present: readonly DossierRecord[]): readonly DossierRecord[] {
  const [seen, setSeen] = useState(present);
  const news = present.filter((record) => !seen.includes(record));
  if (news.length > 0) {
    const keys = new Set(news.map(refKey));
    setSeen([...seen.filter((record) => !keys.has(refKey(record))), ...news]);
  }
  return seen;
}

/**
 * Whether what a form rests on still stands: nothing was wiped, this tab may save, its dossier is open, and what it is about is
 * in it, or one of what it `restsOn` instead. What was never seen there is not missed.
 */
export function useStanding(
  about: RecordRef | undefined,
  restsOn: readonly RecordRef[] = about ? [about] : [],
): Standing {
  const { whole } = useDossier();
  const { dossier } = useSettings();
  const isWiped = useIsWipedSince();
  const isSuperseded = useSuperseded();
  const [opened] = useState(dossier);
  const isOpen = dossier === opened;
  const present = restsOn.flatMap(({ kind, id }): readonly DossierRecord[] => {
    const record = isOpen && whole.find(kind, id);
    return record ? [record] : [];
  });
  const seen = useLastSeen(present);
  if (isWiped) return { isWiped, refusal: formTexts.wiped.refused };
  if (isSuperseded) return { isSuperseded, refusal: formTexts.superseded.refused };
  if (!isOpen) return { leftDossier: opened, refusal: formTexts.otherDossier.refused };
  if (present.length > 0) return {};
  const keys = new Set(restsOn.map(refKey));
  const gone = seen.findLast((record) => keys.has(refKey(record)));
  return gone ? { gone, refusal: formTexts.gone.refused } : {};
}
