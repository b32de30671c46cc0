import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';
import { weightLabels } from '@/i18n/nl/items/choices';
import { reportTexts } from '@/i18n/nl/report/report';
import { claimDayText } from '@/i18n/nl/status/statedDay';
import { sentenceCase } from '@/i18n/numbers';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { ItemLink } from '@/items/links/ItemLink';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './Report.module.css';

const names = reportTexts.columns;

const columns = [
  { key: 'recommendation', title: names.recommendation, share: 6 },
  { key: 'addressees', title: names.addressees, share: 2.5 },
  { key: 'state', title: names.state, share: 2.4 },
  { key: 'since', title: names.since, share: 2.4 },
];

type RecommendationTableProps = {
  dossier: Dossier;
  label: string;
  recommendations: readonly Recommendation[];
  on: Day;
};

/** Recommendations with to whom they are addressed and how they stand. */
export function RecommendationTable(props: RecommendationTableProps) {
  const { dossier, label, recommendations, on } = props;
  return (
    <PlainTable
      label={label}
      columns={columns}
      rows={recommendations.map((item) => {
        const { code, claim } = standingOn(dossier, item, 'recommendation', on);
        return {
          key: item.id,
          cells: [
            <div key="recommendation" className={styles['stack']}>
              <span>
                {item.number}. <ItemLink dossier={dossier} to={{ kind: item.kind, id: item.id }} />
                {item.weight === 'attention' && ` (${weightLabels.attention.toLowerCase()})`}
              </span>
              {claim?.reason && <span className={styles['soft']}>{claim.reason}</span>}
            </div>,
            item.addressees.join(', ') || reportTexts.none,
            <StatusBadge key="state" axis="recommendation" code={code} />,
            claim ? sentenceCase(claimDayText(claim, claimDay(dossier, claim))) : reportTexts.none,
          ],
        };
      })}
    />
  );
}
