import type { Commitment } from '@/domain/commitment/commitment';
import { refOf } from '@/domain/dossier/dossier';
import { formatDay } from '@/i18n/dates';
import { answerCheckTexts } from '@/i18n/nl/answerCheck';
import { commitmentTexts } from '@/i18n/nl/commitments';
import { DueList } from '@/items/answer/DueList';
import { SubjectCheck } from '@/items/answer/SubjectCheck';
import { DeadlineSection } from '@/items/page/DeadlineSection';
import { debateFacts } from '@/items/page/debateFacts';
import { EvidenceSection } from '@/items/page/EvidenceSection';
import { FactSection } from '@/items/page/FactSection';
import { ItemPage } from '@/items/page/ItemPage';
import { itemLead } from '@/items/page/itemLead';
import { LinkList } from '@/items/page/LinkList';
import { MissingItem } from '@/items/page/MissingItem';
import { StatusHistory } from '@/items/page/StatusHistory';
import { Verdict, Verdicts } from '@/items/page/Verdict';
import { WebLink } from '@/items/page/WebLink';
import { FollowUpQuestions } from '@/items/questions/FollowUpQuestions';
import { useDossier } from '@/queries/dossier';
import { useItemId } from '@/routing/useItemId';
import { Section } from '@/ui/layout/Page';

const texts = commitmentTexts;

/** The page of a commitment: who promised what, whether it was met, and whether that was in time. */
export function CommitmentPage() {
  const { dossier } = useDossier();
  const id = useItemId();
  const found = id === undefined ? undefined : dossier.find('commitment', id);
  return found ? <CommitmentView item={found} /> : <MissingItem kind="commitment" />;
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
      <Section title={texts.status}>
        <Verdict subject={ref} axis="commitment" />
        <StatusHistory subject={ref} axis="commitment" />
      </Section>
      <Section title={texts.verdicts}>
        <Verdicts subject={ref} axes={['execution', 'chamber', 'own']} />
      </Section>
      <Section title={answerCheckTexts.evidence}>
        <SubjectCheck subject={ref} />
        <DueList subject={ref} />
      </Section>
      <EvidenceSection title={texts.evidence} nothing={texts.noEvidence} subject={ref} />
      <DeadlineSection nothing={texts.noDeadlines} subjects={[ref]} addTo={ref} />
      <FollowUpQuestions item={item} />
    </ItemPage>
  );
}
