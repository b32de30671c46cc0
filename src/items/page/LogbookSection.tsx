import { useMemo } from 'react';
import { withDependents } from '@/domain/dossier/dossier';
import { type ItemRef, recordKinds } from '@/domain/shared/ids';
import { itemPageTexts } from '@/i18n/nl/itemPages';
import { Logbook } from '@/items/logbook/Logbook';
import { useDossier } from '@/queries/dossier';
import { Section } from '@/ui/layout/Page';
import { anchors } from './anchors';

/** The journal of an item and of everything that is about it. */
export function LogbookSection({ of }: { of: ItemRef }) {
  const { dossier } = useDossier();
  const { kind, id } = of;
  const refs = useMemo(
    () => withDependents(dossier, { kind, id }, recordKinds),
    [dossier, kind, id],
  );
  return (
    <Section title={itemPageTexts.logbook} anchor={anchors.logbook}>
      <Logbook refs={refs} />
    </Section>
  );
}
