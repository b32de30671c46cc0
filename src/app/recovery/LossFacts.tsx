import { stampTime } from '@/domain/journal/hlc';
import { recoveryTexts as texts } from '@/i18n/nl/recovery';
import type { Loss } from '@/queries/inspection';
import type { Recovery } from '@/queries/recovery';
import { Facts } from '@/ui/layout/Facts';
import styles from './RecoveryPage.module.css';

type LossFactsProps = { loss: Loss; left: Recovery | undefined };

/** How many entries of those that there were are not among what is left. */
function missingOf({ entries, setApart }: Recovery, expected: number): number {
  return Math.max(0, expected - entries.length - setApart.length);
}

/** What there was, what is there now, and what can come back, with the day of the last change of each. */
export function LossFacts({ loss: { inspection }, left }: LossFactsProps) {
  const { expected } = inspection;
  const found = inspection.state === 'lost' ? inspection.found : undefined;
  const last = left?.entries.at(-1)?.stamp;
  const missing = left && expected ? missingOf(left, expected.entries) : 0;
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
            value: found && (found.entries === 0 ? texts.nothingFound : texts.amount(found)),
          },
          { term: texts.kept, value: left && texts.entries(left.entries.length) },
          { term: texts.keptUntil, value: last && texts.moment(stampTime(last)) },
        ]}
      />
      <p className={styles['text']}>
        {left ? (missing > 0 ? texts.incomplete(missing) : texts.complete) : texts.noCopy}
      </p>
    </>
  );
}
