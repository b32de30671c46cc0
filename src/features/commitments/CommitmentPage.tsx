import type { Commitment } from '@/domain/commitment/commitment';
import { refOf } from '@/domain/dossier/dossier';
import { formatDay } from '@/i18n/dates';
import { commitmentTexts } from '@/i18n/nl/items/commitments';
import { debateFacts } from '@/items/page/debateFacts';
import { FactSection } from '@/items/page/FactSection';
import { FollowUpSections } from '@/items/page/FollowUpSections';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { itemLead } from '@/items/page/itemLead';
import { LinkList } from '@/items/page/LinkList';
import { WebLink } from '@/items/page/WebLink';
import { useDossier } from '@/queries/dossier/dossier';

const texts = commitmentTexts;

/** The page of a commitment: who promised what, whether it was met, and whether that was in time. */
export function CommitmentPage() {
  return (
    <ItemAtAddress kind="commitment">{(item) => <CommitmentView item={item} />}</ItemAtAddress>
  );
}

function CommitmentView({ item }: { item: Commitment }) {
  const { dossier, on } = useDossier();
  const ref = refOf(item);
  const motions = item.motionIds.map((id) => ({ kind: 'motion', id }) as const);
  return (
    <ItemPage
      item={item}
      above={item.reference && <span>{item.reference}</span>}
      lead={itemLead(dossier, ref, 'commitment', on)}
    >
      <FactSection
        summary={item.summary}
        notes={item.notes}
        facts={[
          { term: texts.reference, value: item.reference },
          { term: texts.by, value: item.by },
          { term: texts.to, value: item.to },
          { term: texts.madeOn, value: item.madeOn && formatDay(item.madeOn) },
          { term: texts.feedStatus, value: item.feedStatus },
          ...debateFacts(item),
          {
            term: texts.motions,
            value: motions.length > 0 && <LinkList dossier={dossier} refs={motions} />,
          },
          { term: texts.official, value: item.url && <WebLink url={item.url} /> },
        ]}
      />
      <FollowUpSections item={item} texts={texts} />
    </ItemPage>
  );
}
