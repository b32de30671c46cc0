import { useMemo } from 'react';
import { withDependents } from '@/domain/dossier/dossier';
import { type ItemRef, recordKinds } from '@/domain/shared/ids';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { anchors } from '@/items/page/anchors';
import { useDossier } from '@/queries/dossier/dossier';
import { DossierFollower } from '@/queries/dossier/stand';
import { Section } from '@/ui/layout/Page';
import { Logbook } from './Logbook';

/** The journal of an item and of everything that is about it. */
export function LogbookSection({ of }: { of: ItemRef }) {
  return (
    <Section title={itemPageTexts.logbook} anchor={anchors.logbook}>
      <DossierFollower>
        <LogbookOf item={of} />
      </DossierFollower>
    </Section>
  );
}

function LogbookOf({ item }: { item: ItemRef }) {
  const { dossier } = useDossier();
  const { kind, id } = item;
  const refs = useMemo(
    () => withDependents(dossier, { kind, id }, recordKinds),
    [dossier, kind, id],
  );
  return <Logbook refs={refs} />;
}
