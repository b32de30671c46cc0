import { ambitionsOf } from '@/domain/ambition/studies';
import { refOf } from '@/domain/dossier/dossier';
import type { Study } from '@/domain/study/study';
import { studyTexts } from '@/i18n/nl/items/studies';
import { DeadlineSection } from '@/items/deadline/DeadlineSection';
import { FactSection } from '@/items/page/FactSection';
import { ItemAtAddress } from '@/items/page/ItemAtAddress';
import { ItemPage } from '@/items/page/ItemPage';
import { itemLead } from '@/items/page/itemLead';
import { LinkList } from '@/items/page/LinkList';
import { WebLink } from '@/items/page/WebLink';
import { FollowUpQuestions } from '@/items/questions/FollowUpQuestions';
import { StatusSection } from '@/items/status/StatusSection';
import { TermText } from '@/items/text/TermText';
import { useDossier } from '@/queries/dossier/dossier';
import { CoverSection } from './CoverSection';
import { QuestionSection } from './QuestionSection';

const texts = studyTexts;

/** The page of a study: what it asks, who does it, whether it is in time, and what it is the answer to. */
export function StudyPage() {
  return <ItemAtAddress kind="study">{(study) => <StudyView study={study} />}</ItemAtAddress>;
}

function StudyView({ study }: { study: Study }) {
  const { dossier, on } = useDossier();
  const ref = refOf(study);
  const motions = study.motionIds.map((id) => ({ kind: 'motion', id }) as const);
  const ambitions = ambitionsOf(dossier, study).map(refOf);
  return (
    <ItemPage
      item={study}
      above={<span>{study.institute}</span>}
      lead={itemLead(dossier, ref, 'study', on)}
    >
      <FactSection
        summary={study.summary}
        notes={study.notes}
        facts={[
          { term: texts.institute, value: study.institute },
          { term: texts.commissioner, value: study.commissioner },
          { term: texts.start, value: study.start && <TermText term={study.start} withInterval /> },
          {
            term: texts.motions,
            value: motions.length > 0 && <LinkList dossier={dossier} refs={motions} />,
          },
          {
            term: texts.ambitions,
            value: ambitions.length > 0 && <LinkList dossier={dossier} refs={ambitions} />,
          },
          { term: texts.official, value: study.url && <WebLink url={study.url} /> },
        ]}
      />
      <StatusSection title={texts.status} subject={ref} axis="study" />
      <QuestionSection questions={study.questions} />
      <CoverSection study={study} />
      <DeadlineSection
        title={texts.deadlines}
        nothing={texts.noDeadlines}
        subjects={[ref]}
        addTo={ref}
      />
      <FollowUpQuestions item={study} />
    </ItemPage>
  );
}
