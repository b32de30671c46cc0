import { claimsAbout } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { claimDayText } from '@/i18n/nl/status/statedDay';
import { sentenceCase } from '@/i18n/numbers';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { LocatorText } from '@/items/links/LocatorText';
import { useDossier } from '@/queries/dossier/dossier';
import { PlainTable } from '@/ui/layout/PlainTable';
import styles from './StatusHistory.module.css';

const texts = itemPageTexts.history;

const columns = [
  { key: 'day', title: texts.day, share: 3 },
  { key: 'status', title: texts.status, share: 2.6 },
  { key: 'reason', title: texts.reason, share: 4.6 },
  { key: 'source', title: texts.source, share: 3.6 },
];

/** All that was claimed about an item on an axis, newest first; nothing while there is at most one claim. */
export function StatusHistory({ subject, axis }: { subject: ItemRef; axis: StatusAxis }) {
  const { dossier, on } = useDossier();
  const claims = claimsAbout(dossier, subject, axis).filter(({ holdsFrom }) => holdsFrom <= on);
  if (claims.length < 2) return null;
  return (
    <div>
      <h3 className={styles['title']}>{texts.title}</h3>
      <PlainTable
        label={texts.title}
        columns={columns}
        rows={claims.toReversed().map((claim) => {
          const { id, code, reason, source } = claim;
          return {
            key: id,
            cells: [
              sentenceCase(claimDayText(claim, claimDay(dossier, claim))),
              <StatusBadge key="status" axis={axis} code={code} />,
              reason ?? '–',
              source ? <LocatorText key="source" dossier={dossier} locator={source} /> : '–',
            ],
          };
        })}
      />
    </div>
  );
}
