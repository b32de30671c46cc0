import { refOf } from '@/domain/dossier/dossier';
import type { RecordOf } from '@/domain/dossier/records';
import { answerCheckTexts } from '@/i18n/nl/answer/texts';
import { DueList } from '@/items/answer/DueList';
import { SubjectCheck } from '@/items/answer/SubjectCheck';
import { DeadlineSection } from '@/items/deadline/DeadlineSection';
import { EvidenceSection } from '@/items/evidence/EvidenceSection';
import { FollowUpQuestions } from '@/items/questions/FollowUpQuestions';
import { StatusSection } from '@/items/status/StatusSection';
import { Verdicts } from '@/items/status/Verdict';
import { Section } from '@/ui/layout/Page';

type FollowUpSectionsProps = {
  item: RecordOf['commitment' | 'recommendation'];
  texts: Readonly<
    Record<'status' | 'verdicts' | 'evidence' | 'noEvidence' | 'noDeadlines', string>
  >;
};

/** What came of an item that asks for one thing: its status, who says what, evidence, terms, and what is left to ask. */
export function FollowUpSections({ item, texts }: FollowUpSectionsProps) {
  const ref = refOf(item);
  return (
    <>
      <StatusSection title={texts.status} subject={ref} axis={item.kind} />
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
    </>
  );
}
