import { useMemo } from 'react';
import { waitingMotions } from '@/domain/answer/waitingMotions';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { waitingSentence } from '@/i18n/nl/items/waitingMotions';
import { overviewTexts } from '@/i18n/nl/overview/page';
import { answerTone } from '@/items/badges/tones';
import { ItemLink } from '@/items/links/ItemLink';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Mark } from '@/ui/badge/Mark';
import styles from './AttentionSection.module.css';

/** How many are shown here; the list of motions has all of them. */
const most = 5;

/** The motions that are not or partly answered, each with what it waits for. */
export function WaitingMotions({ dossier, on }: { dossier: Dossier; on: Day }) {
  const waiting = useMemo(() => waitingMotions(dossier, on), [dossier, on]);
  if (waiting.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h3 className={styles['heading']}>
        {overviewTexts.waiting} <span className={styles['count']}>{waiting.length}</span>
      </h3>
      <ul className={styles['list']}>
        {waiting.slice(0, most).map((one) => (
          <li key={one.motion.id} className={styles['row']}>
            <span className={styles['mark']}>
              <Mark tone={answerTone(one.state)} />
            </span>
            <div className={styles['words']}>
              <p>
                <ItemLink dossier={dossier} to={refOf(one.motion)} />
              </p>
              <p className={styles['reason']}>{waitingSentence(one)}</p>
            </div>
          </li>
        ))}
      </ul>
      {waiting.length > most && (
        <p>
          <AppLink to={pagePath('motions')}>{overviewTexts.toMotions(waiting.length)}</AppLink>
        </p>
      )}
    </div>
  );
}
