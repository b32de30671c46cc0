import type { Dossier } from '@/domain/dossier/dossier';
import type { ToldField, ToldMerge } from '@/domain/journal/merge/summary';
import { refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/fieldLabels';
import { kindLabels } from '@/i18n/nl/kinds';
import { mergeTexts } from '@/i18n/nl/merge';
import { sentenceCase } from '@/i18n/numbers';
import styles from './Merge.module.css';
import { fieldText, recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;
/** So many are shown at first; the others are counted, and shown on request. */
const shownAtFirst = 25;

type FieldTextProps = { told: ToldMerge; field: ToldField; dossier: Dossier };

/** From what to what; of what both changed also whose value stays, or gives way. */
function FieldText({ told: { merge }, field: told, dossier }: FieldTextProps) {
  const { field, from, to, contest } = told;
  const fields = (merge.ours ?? merge.theirs)?.fields ?? {};
  const word = (value: unknown) => fieldText(field, value, fields, dossier);
  const label = fieldLabel(field, merge.ref.kind);
  if (contest?.stays === 'ours') {
    const author = contest.otherBy?.author ?? '';
    return (
      <li>
        {label}: {texts.stays(word(to), author, word(contest.other))}
      </li>
    );
  }
  return (
    <li>
      {label}: {texts.becomes(word(from), word(to))}
      {contest?.otherBy && (
        <div className={styles['soft']}>{texts.bothLater(whoAndWhen(contest.otherBy))}</div>
      )}
    </li>
  );
}

function ChangeText({ told, dossier }: { told: ToldMerge; dossier: Dossier }) {
  const { merge, effect, fields } = told;
  const named = (merge.ours ?? merge.theirs)?.fields ?? {};
  return (
    <li className={styles['change']}>
      {sentenceCase(kindLabels[merge.ref.kind].one)} <b>{recordName(named, dossier)}</b>:{' '}
      {texts.effect[effect]}
      {merge.by && effect !== 'none' && effect !== 'asked' && (
        <span className={styles['soft']}> ({whoAndWhen(merge.by)})</span>
      )}
      {fields.length > 0 && (
        <ul className={styles['fields']}>
          {fields.map((field) => (
            <FieldText key={field.field} told={told} field={field} dossier={dossier} />
          ))}
        </ul>
      )}
    </li>
  );
}

type ChangeListProps = { merges: readonly ToldMerge[]; dossier: Dossier };

/** What becomes of records, one by one, with who made it so and when. */
export function ChangeList({ merges, dossier }: ChangeListProps) {
  const item = (told: ToldMerge) => (
    <ChangeText key={refKey(told.merge.ref)} told={told} dossier={dossier} />
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
