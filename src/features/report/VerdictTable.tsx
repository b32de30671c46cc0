import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { reportTexts } from '@/i18n/nl/report/report';
import { claimDayText } from '@/i18n/nl/status/statedDay';
import { sentenceCase } from '@/i18n/numbers';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { LocatorText } from '@/items/links/LocatorText';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const { columns: names, motion: texts } = reportTexts;

const columns = [
  { key: 'who', title: names.who, share: 3 },
  { key: 'verdict', title: names.verdict, share: 2.5 },
  { key: 'since', title: names.since, share: 2.4 },
  { key: 'reason', title: names.reason, share: 6 },
];

const voices = [
  { axis: 'decision', who: texts.decisionOfChamber },
  { axis: 'appreciation', who: texts.appreciation },
  { axis: 'execution', who: texts.execution },
  { axis: 'chamber', who: texts.chamber },
  { axis: 'own', who: texts.own },
] as const;

type VerdictTableProps = { dossier: Dossier; motion: Motion; on: Day };

/** What the Kamer, the cabinet and the user say of a motion, each apart, with when and on what ground. */
export function VerdictTable({ dossier, motion, on }: VerdictTableProps) {
  return (
    <PlainTable
      label={texts.verdicts}
      columns={columns}
      rows={voices.map(({ axis, who }) => {
        const { code, claim } = standingOn(dossier, motion, axis, on);
        const reason = (
          <div key="reason" className={styles['stack']}>
            {claim?.reason && <span>{claim.reason}</span>}
            {claim?.source && (
              <span className={styles['soft']}>
                <LocatorText dossier={dossier} locator={claim.source} />
              </span>
            )}
          </div>
        );
        return {
          key: axis,
          cells: [
            who,
            <StatusBadge key="verdict" axis={axis} code={code} />,
            claim ? sentenceCase(claimDayText(claim, claimDay(dossier, claim))) : reportTexts.none,
            claim ? reason : texts.noClaim,
          ],
        };
      })}
    />
  );
}
