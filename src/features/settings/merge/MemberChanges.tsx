import type { Dossier } from '@/domain/dossier/dossier';
import type { MemberChange } from '@/domain/journal/merge/plan';
import { refKey } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { sentenceCase } from '@/i18n/numbers';
import { FieldChangeText } from './FieldChangeText';
import { FoldedList } from './FoldedList';
import { gathered } from './gathered';
import styles from './Merge.module.css';
import { recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;

/** All that is said of a change; none for one with fields, which stands by itself. */
function lineText({ ref, fields, isNew, changed, by }: MemberChange, dossier: Dossier) {
  if (changed.length > 0) return undefined;
  return JSON.stringify([ref.kind, recordName(ref, fields, dossier), isNew, whoAndWhen(by)]);
}

type MemberChangesProps = { changes: readonly MemberChange[]; dossier: Dossier };

/** What one made of something that the other deleted, from what to what: by that one decides whether it stays. */
export function MemberChanges({ changes, dossier }: MemberChangesProps) {
  return (
    <div className={styles['asked']}>
      <FoldedList lines={gathered(changes, (it) => lineText(it, dossier))}>
        {({ one: { ref, fields, isNew, changed, by }, count }) => (
          <li key={refKey(ref)} className={styles['change']}>
            {sentenceCase(kindLabels[ref.kind].one)} <b>{recordName(ref, fields, dossier)}</b>
            {count > 1 && ` (${texts.times(count)})`}:{' '}
            {isNew ? texts.effect.added : texts.wasChanged}
            <span className={styles['soft']}> ({whoAndWhen(by)})</span>
            {changed.length > 0 && (
              <ul className={styles['fields']}>
                {changed.map(({ field, from, to }) => (
                  <li key={field}>
                    <FieldChangeText
                      isDone
                      kind={ref.kind}
                      field={field}
                      from={from}
                      to={to}
                      fields={fields}
                      dossier={dossier}
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        )}
      </FoldedList>
    </div>
  );
}
