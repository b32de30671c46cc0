import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { type DeadlineStanding, standingOn } from '@/domain/dossier/standing';
import { assignmentDay } from '@/domain/dossier/statedDay';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { Inherited } from '@/domain/workflow/inheritance';
import { assignedText } from '@/i18n/nl/status/statedDay';
import { handoverTexts as texts } from '@/i18n/nl/workflow/handover';
import { ownerText } from '@/i18n/nl/workflow/workflow';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import { PresentTerm } from '@/items/deadline/PresentTerm';
import { ItemLink } from '@/items/links/ItemLink';
import { ViaCell } from '@/items/table/DeadlineCells';
import { TermText } from '@/items/text/TermText';
import { OwnerPath } from '@/items/workflow/OwnerPath';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './HandoverPage.module.css';

const columns = [
  { key: 'item', title: texts.columns.item, share: 4.5 },
  { key: 'state', title: texts.columns.state, share: 2.6 },
  { key: 'term', title: texts.columns.term, share: 3.4 },
  { key: 'lateness', title: texts.columns.lateness, share: 2.8 },
  { key: 'chain', title: texts.columns.chain, share: 2.8 },
  { key: 'steps', title: texts.columns.steps, share: 2 },
];

type HandoverTableProps = {
  label: string;
  list: readonly Inherited[];
  dossier: Dossier;
  on: Day;
};

/** Open items of a kind: how they stand, what was promised for when, how late that is, and who had them before. */
export function HandoverTable({ label, list, dossier, on }: HandoverTableProps) {
  return (
    <PlainTable
      label={label}
      columns={columns}
      rows={list.map((inherited) => ({
        key: inherited.item.id,
        cells: [
          <ItemLink key="item" dossier={dossier} to={refOf(inherited.item)} />,
          <State key="state" inherited={inherited} dossier={dossier} on={on} />,
          <Terms key="term" inherited={inherited} />,
          <Lateness key="lateness" inherited={inherited} />,
          <Chain key="chain" inherited={inherited} dossier={dossier} />,
          <Steps key="steps" inherited={inherited} />,
        ],
      }))}
    />
  );
}

type CellProps = { inherited: Inherited };

function State({ inherited: { item }, dossier, on }: CellProps & { dossier: Dossier; on: Day }) {
  if (item.kind === 'motion') return <AnswerBadge state={motionAnswer(dossier, item, on).state} />;
  const { code } = standingOn(dossier, refOf(item), item.kind, on);
  return <StatusBadge axis={item.kind} code={code} />;
}

function Terms({ inherited: { deadlines, via } }: CellProps) {
  if (via) {
    return (
      <>
        <span className={styles['soft']}>{texts.viaStudy}</span> {via.due.deadline.what}:{' '}
        <StandingTerms standing={via.due} />
      </>
    );
  }
  if (deadlines.length === 0) return <span className={styles['soft']}>{texts.noTerm}</span>;
  return (
    <ul className={styles['stack']}>
      {deadlines.map(({ requestNumber, standing }) => (
        <li key={`${standing.deadline.id} ${requestNumber ?? ''}`}>
          {requestNumber !== undefined && `${texts.request(requestNumber)}, `}
          {standing.deadline.what}: <StandingTerms standing={standing} />
        </li>
      ))}
    </ul>
  );
}

/** The term as promised; after a postponement the one that holds now, with the first promise beside it. */
function StandingTerms({ standing }: { standing: DeadlineStanding }) {
  const { first, shifts } = standing;
  if (shifts.length === 0) return <TermText term={first} />;
  return (
    <>
      <PresentTerm standing={standing} />{' '}
      <span className={styles['soft']}>
        ({texts.first} <TermText term={first} />)
      </span>
    </>
  );
}

function Lateness({ inherited: { deadlines, via } }: CellProps) {
  if (via) return <ViaCell via={{ title: via.study.title, timeliness: via.due.headline }} />;
  if (deadlines.length === 0) return texts.none;
  return (
    <ul className={styles['stack']}>
      {deadlines.map(({ requestNumber, standing: { deadline, headline } }) => (
        <li key={`${deadline.id} ${requestNumber ?? ''}`}>
          <TimelinessBadge timeliness={headline} />
        </li>
      ))}
    </ul>
  );
}

function Chain({ inherited: { chain, owner }, dossier }: CellProps & { dossier: Dossier }) {
  if (!owner) return texts.none;
  if (!owner.assignment) {
    return (
      <>
        {ownerText(owner)}
        {!owner.derived && <span className={styles['soft']}> ({texts.noted})</span>}
      </>
    );
  }
  return (
    <div className={styles['stack']}>
      {chain.length > 1 && <OwnerPath chain={chain} />}
      {(chain.length === 1 || owner.name) && <span>{ownerText(owner)}</span>}
      <span className={styles['soft']}>
        {assignedText(assignmentDay(dossier, owner.assignment))}
      </span>
    </div>
  );
}

function Steps({ inherited: { steps } }: CellProps) {
  if (steps.length === 0) return texts.none;
  return (
    <ul className={styles['stack']}>
      {steps.map(({ id, what, term }) => (
        <li key={id}>
          {what}, <TermText term={term} />
        </li>
      ))}
    </ul>
  );
}
