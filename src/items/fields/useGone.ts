import { useState } from 'react';
import type { DossierRecord } from '@/domain/dossier/records';
import type { RecordRef } from '@/domain/shared/ids';
import { useDossier } from '@/queries/dossier';

/** What a form is about, as it was when the form opened, once it is no longer in the dossier. */
export function useGone(about: RecordRef | undefined): DossierRecord | undefined {
  const { whole } = useDossier();
  const present = about && whole.find(about.kind, about.id);
  const [opened] = useState(present);
  return present ? undefined : opened;
}
