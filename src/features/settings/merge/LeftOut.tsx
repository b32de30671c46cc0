import type { Dossier } from '@/domain/dossier/dossier';
import type { MergePlan, SetApart } from '@/domain/journal/merge/plan';
import { refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { shortName } from '@/items/text/shortened';
import { Banner } from '@/ui/layout/Banner';
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
                  entry.ref,
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
            {apart.map((one) => (
              <li key={refKey(one.ref)}>
                {kindLabels[one.ref.kind].one}{' '}
                {recordName(one.ref, one.fields, dossier) || one.ref.id}: {reasonText(one)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
