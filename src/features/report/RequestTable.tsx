import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Evidence } from '@/domain/evidence/evidence';
import type { EvidenceStanding, RequestAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { partLabels } from '@/i18n/nl/answer';
import { coverageLabels, stageLabels } from '@/i18n/nl/choices';
import { reportTexts } from '@/i18n/nl/report';
import { statusLabel } from '@/i18n/nl/status';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const { columns: titles, motion: texts } = reportTexts;

const columns = [
  { key: 'request', title: titles.request, share: 5 },
  { key: 'state', title: titles.state, share: 2 },
  { key: 'evidence', title: titles.evidence, share: 5 },
];

type RequestTableProps = { dossier: Dossier; answers: readonly RequestAnswer[]; on: Day };

/** What a motion asks for, with how each request stands and on what that rests. */
export function RequestTable(props: RequestTableProps) {
  const { dossier, on } = props;
  return (
    <PlainTable
      label={texts.requests}
      columns={columns}
      rows={props.answers.map((answer) => ({
        key: answer.request.id,
        cells: [
          <RequestText key="request" answer={answer} />,
          <RequestState key="state" dossier={dossier} answer={answer} on={on} />,
          <EvidenceTexts key="evidence" dossier={dossier} answer={answer} />,
        ],
      }))}
    />
  );
}

function RequestText({ answer: { request, parts } }: { answer: RequestAnswer }) {
  const aspects = parts.filter((part) => part.aspectId !== undefined);
  return (
    <div className={styles['stack']}>
      <strong>
        {request.number}. {request.title}
      </strong>
      {request.summary && <span>{request.summary}</span>}
      {request.condition && <span>{texts.condition(request.condition)}</span>}
      {aspects.length > 0 && (
        <ul className={styles['dashes']}>
          {aspects.map(({ aspectId, name, state }) => (
            <li key={aspectId}>{texts.aspect(name, partLabels[state])}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sourceOf(dossier: Dossier, { source }: Evidence) {
  switch (source.type) {
    case 'study':
      return <ItemLink dossier={dossier} to={{ kind: 'study', id: source.studyId }} />;
    case 'document':
      return <ItemLink dossier={dossier} to={{ kind: 'document', id: source.documentId }} />;
    case 'event':
      return source.title;
  }
}

function EvidenceTexts({ dossier, answer }: { dossier: Dossier; answer: RequestAnswer }) {
  // Evidence of several aspects comes once for each of them.
  const all = new Map<string, EvidenceStanding>(
    answer.parts.flatMap((part) => part.evidence.map((it) => [it.evidence.id, it] as const)),
  );
  if (all.size === 0) return reportTexts.none;
  return (
    <ul className={styles['dashes']}>
      {[...all.values()].map(({ evidence, stage: reached }) => {
        const stage = stageLabels[reached === 'delivered' ? 'delivered' : 'announced'];
        const aspects = answer.request.aspects.filter(({ id }) => evidence.aspectIds.includes(id));
        const names = aspects.map(({ name }) => name);
        return (
          <li key={evidence.id}>
            {sourceOf(dossier, evidence)} (
            {reportTexts.contribution(coverageLabels[evidence.coverage], stage, names)})
          </li>
        );
      })}
    </ul>
  );
}

function RequestState({
  dossier,
  answer,
  on,
}: {
  dossier: Dossier;
  answer: RequestAnswer;
  on: Day;
}) {
  const own = standingOn(dossier, answer.request, 'own', on).code;
  return (
    <div className={styles['stack']}>
      <AnswerBadge state={answer.state} />
      {own && <span>{texts.ownVerdict(statusLabel('own', own))}</span>}
    </div>
  );
}
