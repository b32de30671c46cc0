import { stampTime } from '@/domain/journal/hlc';
import { recoveryTexts as texts } from '@/i18n/nl/safekeeping/recovery';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Left } from '@/queries/safekeeping/recovery';
import { Facts } from '@/ui/layout/Facts';
import { missingOf } from './missing';
import styles from './RecoveryPage.module.css';

type LossFactsProps = { loss: Loss; left: Left };

function verdict(loss: Loss, { found, damaged }: Left): string {
  if (!found) return damaged.length > 0 ? texts.onlyDamaged : texts.noCopy;
  const missing = missingOf(found, loss);
  return missing > 0 ? texts.incomplete(missing) : texts.complete;
}

/** What there was, what is there now, and what can come back, with the day of the last change of each. */
export function LossFacts({ loss, left }: LossFactsProps) {
  const { inspection } = loss;
  const { expected } = inspection;
  const present = inspection.state === 'lost' ? inspection.found : undefined;
  const last = left.found?.entries.at(-1)?.stamp;
  return (
    <>
      <Facts
        facts={[
          { term: texts.expected, value: expected && texts.amount(expected) },
          {
            term: texts.lastChange,
            value: expected?.last && texts.moment(stampTime(expected.last)),
          },
          {
            term: texts.found,
            value: present && (present.entries === 0 ? texts.nothingFound : texts.amount(present)),
          },
          { term: texts.kept, value: left.found && texts.entries(left.found.entries.length) },
          { term: texts.keptUntil, value: last && texts.moment(stampTime(last)) },
        ]}
      />
      <p className={styles['text']}>{verdict(loss, left)}</p>
    </>
  );
}
