import type { Coverage } from '@/domain/evidence/evidence';
import type { EvidenceStanding } from '@/domain/motion/answer';
import { deliveredText } from '@/i18n/nl/answerParts';
import { coverageLabels } from '@/i18n/nl/choices';
import { reachedLabels } from '@/i18n/nl/standing';
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
  const { coverage, source } = standing.evidence;
  const { stated, stage } = standing;
  const deliveredAt = stage === 'delivered' ? standing.deliveredAt : undefined;
  const tone = deliveredAt || coverage === 'none' ? delivered[coverage] : 'explored';
  return (
    <span className={styles['mark']}>
      <Badge tone={tone}>{coverageLabels[coverage]}</Badge>
      <span className={styles['stage']}>
        {deliveredAt ? deliveredText({ source, stated, deliveredAt }) : reachedLabels[stage]}
      </span>
    </span>
  );
}
