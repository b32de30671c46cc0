import type { Coverage } from '@/domain/evidence/evidence';
import type { EvidenceStanding } from '@/domain/motion/answer';
import { coverageDayText, coverageMarks } from '@/i18n/nl/sources/evidence';
import { Badge } from '@/ui/badge/Badge';
import type { Tone } from '@/ui/tone';
import styles from './CoverageMark.module.css';

const delivered: { readonly [Name in Coverage]: Tone } = {
  whole: 'done',
  partial: 'partly',
  none: 'refused',
};

/** How a source covers a part. What is only announced never looks like what is there. */
export function CoverageMark({ standing }: { standing: EvidenceStanding }) {
  const { coverage } = standing.evidence;
  const isThere = standing.stage === 'delivered' && standing.deliveredAt !== undefined;
  const tone = isThere || coverage === 'none' ? delivered[coverage] : 'explored';
  return (
    <span className={styles['mark']}>
      <Badge tone={tone}>{coverageMarks[coverage]}</Badge>
      <span className={styles['stage']}>{coverageDayText(standing)}</span>
    </span>
  );
}
