import { type Dossier } from '@/domain/dossier/dossier';
import type { FieldMerge, RecordMerge } from '@/domain/journal/merge/plan';
import { effectOf } from '@/domain/journal/merge/summary';
import { refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/fieldLabels';
import { kindLabels } from '@/i18n/nl/kinds';
import { logbookTexts } from '@/i18n/nl/logbook';
import { mergeTexts } from '@/i18n/nl/merge';
import { valueText } from '@/items/logbook/valueText';
import styles from './Merge.module.css';
import { recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;
/** So many are shown at first; the others are counted, and shown on request. */
const shownAtFirst = 25;

type FieldTextProps = { merge: RecordMerge; field: FieldMerge; dossier: Dossier };

/** From what to what; where both changed it, whose value gives way. */
function FieldText({ merge, field, dossier }: FieldTextProps) {
  const { outcome, isContested, oursBy, theirsBy } = field;
  const [from, to] = outcome === 'ours' ? [field.theirs, field.ours] : [field.ours, field.theirs];
  const losing = outcome === 'ours' ? theirsBy : oursBy;
  return (
    <li>
      {fieldLabel(field.field, merge.ref.kind)}: {valueText(field.field, from, dossier)}{' '}
      {logbookTexts.to} {valueText(field.field, to, dossier)}
      {isContested && losing && (
        <div className={styles['soft']}>{texts.bothLater(whoAndWhen(losing))}</div>
      )}
    </li>
  );
}

function ChangeText({ merge, dossier }: { merge: RecordMerge; dossier: Dossier }) {
  const effect = effectOf(merge);
  const told = merge.fields.filter(
    ({ outcome, isContested }) => outcome === 'theirs' || (outcome === 'ours' && isContested),
  );
  const fields = (merge.ours ?? merge.theirs)?.fields ?? {};
  return (
    <li className={styles['change']}>
      {kindLabels[merge.ref.kind].one} <b>{recordName(fields, dossier)}</b>: {texts.effect[effect]}
      {merge.by && <span className={styles['soft']}> ({whoAndWhen(merge.by)})</span>}
      {merge.isThere && told.length > 0 && (
        <ul>
          {told.map((field) => (
            <FieldText key={field.field} merge={merge} field={field} dossier={dossier} />
          ))}
        </ul>
      )}
    </li>
  );
}

type ChangeListProps = { merges: readonly RecordMerge[]; dossier: Dossier };

/** What the merge changes, record by record, with who did that and when. */
export function ChangeList({ merges, dossier }: ChangeListProps) {
  const item = (merge: RecordMerge) => (
    <ChangeText key={refKey(merge.ref)} merge={merge} dossier={dossier} />
  );
  const rest = merges.slice(shownAtFirst);
  return (
    <>
      <ul className={styles['changes']}>{merges.slice(0, shownAtFirst).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{texts.more(rest.length)}</summary>
          <ul className={styles['changes']}>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
