import { partStanding, requestStanding } from '@/domain/answer/partStanding';
import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Evidence } from '@/domain/evidence/evidence';
import type { EvidenceStanding, MotionAnswer, RequestAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { reachedLabels, standingText } from '@/i18n/nl/answer/standing';
import { coverageLabels } from '@/i18n/nl/items/choices';
import { reportTexts } from '@/i18n/nl/report/report';
import { statusLabel } from '@/i18n/nl/status/status';
import { StandingBadge } from '@/items/badges/StandingBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const { columns: titles, motion: texts } = reportTexts;

const columns = [
  { key: 'request', title: titles.request, share: 5 },
  { key: 'state', title: titles.state, share: 2 },
  { key: 'evidence', title: titles.evidence, share: 5 },
];

type RequestTableProps = { dossier: Dossier; answer: MotionAnswer; on: Day };

/** What a motion asks for, with how each request stands and on what that rests. */
export function RequestTable({ dossier, answer: { requests, notInForce }, on }: RequestTableProps) {
  const isInForce = notInForce === undefined;
  return (
    <PlainTable
      label={texts.requests}
      columns={columns}
      rows={requests.map((answer) => ({
        key: answer.request.id,
        cells: [
          <RequestText key="request" answer={answer} isInForce={isInForce} />,
          <RequestState
            key="state"
            dossier={dossier}
            answer={answer}
            isInForce={isInForce}
            on={on}
          />,
          <EvidenceTexts key="evidence" dossier={dossier} answer={answer} />,
        ],
      }))}
    />
  );
}

type RequestProps = { answer: RequestAnswer; isInForce: boolean };

function RequestText({ answer, isInForce }: RequestProps) {
  const { request, parts } = answer;
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
          {aspects.map((part) => (
            <li key={part.aspectId}>
              {texts.aspect(part.name, standingText(partStanding(answer, part, isInForce)))}
            </li>
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
      {[...all.values()].map(({ evidence, stage }) => {
        const aspects = answer.request.aspects.filter(({ id }) => evidence.aspectIds.includes(id));
        const names = aspects.map(({ name }) => name);
        return (
          <li key={evidence.id}>
            {sourceOf(dossier, evidence)} (
            {reportTexts.contribution(
              coverageLabels[evidence.coverage],
              reachedLabels[stage],
              names,
            )}
            )
          </li>
        );
      })}
    </ul>
  );
}

function RequestState({
  dossier,
  answer,
  isInForce,
  on,
}: RequestProps & { dossier: Dossier; on: Day }) {
  const own = standingOn(dossier, answer.request, 'own', on).code;
  return (
    <div className={styles['stack']}>
      <StandingBadge standing={requestStanding(answer, isInForce)} />
      {own && <span>{texts.ownVerdict(statusLabel('own', own))}</span>}
    </div>
  );
}
