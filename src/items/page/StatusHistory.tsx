import { claimsAbout } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { itemPageTexts } from '@/i18n/nl/itemPages';
import { claimDayText } from '@/i18n/nl/statedDay';
import { sentenceCase } from '@/i18n/numbers';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { LocatorText } from '@/items/links/LocatorText';
import { useDossier } from '@/queries/dossier';
import styles from './StatusHistory.module.css';

const texts = itemPageTexts.history;

/** All that was claimed about an item on an axis, newest first; nothing while there is at most one claim. */
export function StatusHistory({ subject, axis }: { subject: ItemRef; axis: StatusAxis }) {
  const { dossier, on } = useDossier();
  const claims = claimsAbout(dossier, subject, axis).filter(({ holdsFrom }) => holdsFrom <= on);
  if (claims.length < 2) return null;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.status}</th>
            <th scope="col">{texts.reason}</th>
            <th scope="col">{texts.source}</th>
          </tr>
        </thead>
        <tbody>
          {claims.toReversed().map((claim) => {
            const { id, code, reason, source } = claim;
            return (
              <tr key={id}>
                <th scope="row">{sentenceCase(claimDayText(claim, claimDay(dossier, claim)))}</th>
                <td>
                  <StatusBadge axis={axis} code={code} />
                </td>
                <td>{reason ?? '–'}</td>
                <td>{source ? <LocatorText dossier={dossier} locator={source} /> : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
