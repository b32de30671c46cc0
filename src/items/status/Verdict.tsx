import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { claimDayText } from '@/i18n/nl/status/statedDay';
import { sentenceCase } from '@/i18n/numbers';
import { LocatorText } from '@/items/links/LocatorText';
import { useDossier } from '@/queries/dossier/dossier';
import { StatusButton } from './StatusButton';
import styles from './Verdict.module.css';

type VerdictProps = {
  subject: ItemRef;
  axis: StatusAxis;
  /** Who says so; left out where the heading above already tells. */
  title?: string;
};

const texts = itemPageTexts.verdict;

/** What one party says of an item: the status that it claims, since when, why and where that stands. */
export function Verdict({ subject, axis, title }: VerdictProps) {
  const { dossier, on } = useDossier();
  const { claim } = standingOn(dossier, subject, axis, on);
  return (
    <div className={styles['verdict']}>
      {title && <h3 className={styles['who']}>{title}</h3>}
      <div>
        <StatusButton subject={subject} axis={axis} />
      </div>
      {claim ? <Grounds claim={claim} /> : <p className={styles['soft']}>{texts.nothing}</p>}
    </div>
  );
}

/** Since when, why and on whose word a claim holds. */
export function Grounds({ claim }: { claim: StatusClaim }) {
  const { dossier } = useDossier();
  const { reason, source } = claim;
  return (
    <div className={styles['soft']}>
      <p>{sentenceCase(claimDayText(claim, claimDay(dossier, claim)))}</p>
      {reason && <p>{reason}</p>}
      <p>
        {texts.source}:{' '}
        {source ? <LocatorText dossier={dossier} locator={source} /> : texts.noSource}
      </p>
    </div>
  );
}

type VerdictsProps = { subject: ItemRef; axes: readonly StatusAxis[] };

const names: { readonly [Axis in StatusAxis]?: string } = {
  execution: texts.execution,
  chamber: texts.chamber,
  own: texts.own,
  decision: texts.decision,
  appreciation: texts.appreciation,
};

/** Verdicts side by side, never merged into one: cabinet, Kamer and user can each be right. */
export function Verdicts({ subject, axes }: VerdictsProps) {
  return (
    <div className={styles['verdicts']}>
      {axes.map((axis) => (
        <Verdict key={axis} subject={subject} axis={axis} title={names[axis] ?? axis} />
      ))}
    </div>
  );
}
