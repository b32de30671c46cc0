import { useState } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { DossierRecord } from '@/domain/dossier/records';
import type { RecordRef } from '@/domain/shared/ids';
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
  /** What the form is about, as it was when the form opened, once it is no longer in the dossier. */
  readonly gone?: DossierRecord;
  /** Why the form can't be saved now, in a sentence. */
  readonly refusal?: string;
};

/** Whether what a form rests on still stands: nothing was wiped, this tab may save, its dossier is open, and what it is about is in it. */
export function useStanding(about: RecordRef | undefined): Standing {
  const { whole } = useDossier();
  const { dossier } = useSettings();
  const isWiped = useIsWipedSince();
  const isSuperseded = useSuperseded();
  const present = about && whole.find(about.kind, about.id);
  const [opened] = useState({ record: present, dossier });
  if (isWiped) return { isWiped, refusal: formTexts.wiped.refused };
  if (isSuperseded) return { isSuperseded, refusal: formTexts.superseded.refused };
  if (dossier !== opened.dossier) {
    return { leftDossier: opened.dossier, refusal: formTexts.otherDossier.refused };
  }
  if (present || !opened.record) return {};
  return { gone: opened.record, refusal: formTexts.gone.refused };
}
