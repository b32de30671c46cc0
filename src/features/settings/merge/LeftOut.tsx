import type { Dossier } from '@/domain/dossier/dossier';
import type { JournalEntry } from '@/domain/journal/entry';
import type { MergePlan, SetApart } from '@/domain/journal/merge/plan';
import { refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { shortName } from '@/items/text/shortened';
import { Banner } from '@/ui/layout/Banner';
import { FoldedList } from './FoldedList';
import { gathered } from './gathered';
import styles from './Merge.module.css';
import { recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;

/** Why a record is set apart: what is wrong with it, by the first thing that is. */
function reasonText({ ref, fields, reason }: SetApart): string {
  const reasons = texts.apartReason;
  if (reason.code === 'orphaned') return reasons.orphaned;
  if (reason.code === 'unknownField') return reasons.unknownField(shortName(reason.field));
  const [problem] = reason.problems;
  if (!problem) return reasons.incomplete;
  if (problem.message === 'url.malformed') return reasons.address;
  const [field = ''] = problem.path.split('.');
  if (fields[field] === undefined) return reasons.incomplete;
  return reasons.malformed(fieldLabel(field, ref.kind));
}

/** What an entry from the future was about, with who made it and when. */
function aheadText(entry: JournalEntry, dossier: Dossier): string {
  const fields = Object.fromEntries(entry.fields.map(({ field, to }) => [field, to]));
  return [kindLabels[entry.ref.kind].one, recordName(entry.ref, fields, dossier)]
    .filter(Boolean)
    .join(' ')
    .concat(` (${whoAndWhen(entry)})`);
}

/** What is not taken over, and why: entries from the future, and records that would not be whole. */
export function LeftOut({ plan, dossier }: { plan: MergePlan; dossier: Dossier }) {
  const { ahead, apart, isOwnClockSuspect } = plan;
  return (
    <>
      {isOwnClockSuspect && <Banner tone="warning">{texts.clockSuspect}</Banner>}
      {ahead.length > 0 && (
        <div>
          <p>{texts.ahead(ahead.length)}</p>
          <FoldedList
            lines={gathered(ahead, (entry) => aheadText(entry, dossier))}
            more={texts.moreChanges}
          >
            {({ one, count }) => (
              <li key={one.id} className={styles['change']}>
                {aheadText(one, dossier)}
                {count > 1 && ` (${texts.times(count)})`}
              </li>
            )}
          </FoldedList>
        </div>
      )}
      {apart.length > 0 && (
        <div>
          <p>{texts.apart(apart.length)}</p>
          <FoldedList lines={gathered(apart, () => undefined)}>
            {({ one }) => (
              <li key={refKey(one.ref)} className={styles['change']}>
                {kindLabels[one.ref.kind].one}{' '}
                {recordName(one.ref, one.fields, dossier) || one.ref.id}: {reasonText(one)}
              </li>
            )}
          </FoldedList>
        </div>
      )}
    </>
  );
}
