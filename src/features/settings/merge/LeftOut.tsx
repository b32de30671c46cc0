import type { Dossier } from '@/domain/dossier/dossier';
import type { MergePlan } from '@/domain/journal/merge/plan';
import { refKey } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/kinds';
import { mergeTexts } from '@/i18n/nl/merge';
import { Banner } from '@/ui/layout/Banner';
import styles from './Merge.module.css';
import { recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;

/** What is not taken over, and why: entries from the future, and records that would not be whole. */
export function LeftOut({ plan, dossier }: { plan: MergePlan; dossier: Dossier }) {
  const { ahead, apart, isOwnClockSuspect } = plan;
  return (
    <>
      {isOwnClockSuspect && <Banner tone="warning">{texts.clockSuspect}</Banner>}
      {ahead.length > 0 && (
        <div>
          <p>{texts.ahead(ahead.length)}</p>
          <ul className={styles['changes']}>
            {ahead.map((entry) => (
              <li key={entry.id}>
                {kindLabels[entry.ref.kind].one}{' '}
                {recordName(
                  Object.fromEntries(entry.fields.map(({ field, to }) => [field, to])),
                  dossier,
                )}{' '}
                ({whoAndWhen(entry)})
              </li>
            ))}
          </ul>
        </div>
      )}
      {apart.length > 0 && (
        <div>
          <p>{texts.apart(apart.length)}</p>
          <ul className={styles['changes']}>
            {apart.map(({ ref, fields }) => (
              <li key={refKey(ref)}>
                {kindLabels[ref.kind].one} {recordName(fields, dossier) || ref.id}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
