import { withdrawalOf } from '@/domain/answer/withdrawal';
import type { Evidence } from '@/domain/evidence/evidence';
import { evidenceStanding } from '@/domain/motion/answer';
import { formatDay } from '@/i18n/dates';
import { itemPageTexts } from '@/i18n/nl/items/itemPages';
import { LocatorText } from '@/items/links/LocatorText';
import { AspectLinks } from '@/items/page/AspectLinks';
import styles from '@/items/page/ItemPage.module.css';
import { useDossier } from '@/queries/dossier/dossier';
import { CoverageMark } from './CoverageMark';
import { EvidenceActions } from './EvidenceActions';
import { EvidenceSourceName } from './EvidenceSourceName';

/** Since when a statement does not count any more, where the same source turned out not to cover it. */
function WithdrawnNote({ evidence }: { evidence: Evidence }) {
  const { dossier, on } = useDossier();
  const withdrawal = withdrawalOf(dossier, evidence, on);
  if (!withdrawal) return null;
  const { on: since, isWhole } = withdrawal;
  return (
    <p className={styles['text']}>{itemPageTexts.evidence.withdrawn(formatDay(since), isWhole)}</p>
  );
}

/** Sources that cover an item: what each covers, since when, why, and where that stands. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { dossier, on, isPast } = useDossier();
  return (
    <ul className={styles['list']}>
      {evidence
        .filter((it) => it.on <= on)
        .map((it) => {
          return (
            <li key={it.id} className={styles['entry']}>
              <div className={styles['line']}>
                <strong>
                  <EvidenceSourceName source={it.source} />
                </strong>
                <CoverageMark standing={evidenceStanding(dossier, it, on)} />
                {!isPast && <EvidenceActions evidence={it} />}
              </div>
              {it.aspectIds.length > 0 && (
                <p className={styles['soft']}>
                  <AspectLinks evidence={it} />
                </p>
              )}
              <WithdrawnNote evidence={it} />
              {it.explanation && <p className={styles['text']}>{it.explanation}</p>}
              <p className={styles['soft']}>
                <LocatorText dossier={dossier} locator={it.locator} />
                {', '}
                {itemPageTexts.evidence.saidOn(formatDay(it.on))}
              </p>
            </li>
          );
        })}
    </ul>
  );
}
