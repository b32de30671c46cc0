import type { Dossier } from '@/domain/dossier/dossier';
import type { ToldField, ToldMerge } from '@/domain/journal/merge/summary';
import { refKey } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { sentenceCase } from '@/i18n/numbers';
import { shortName } from '@/items/text/shortened';
import { FieldChangeText } from './FieldChangeText';
import { FoldedList } from './FoldedList';
import { gathered } from './gathered';
import styles from './Merge.module.css';
import { fieldText, recordName, whoAndWhen } from './recordName';

const texts = mergeTexts.merging;

type FieldTextProps = { told: ToldMerge; field: ToldField; dossier: Dossier };

/** From what to what; of what both changed also whose value stays, or gives way. */
function FieldText({ told: { merge }, field: told, dossier }: FieldTextProps) {
  const { field, from, to, contest } = told;
  const fields = (merge.ours ?? merge.theirs)?.fields ?? {};
  if (contest?.stays === 'ours') {
    const word = (value: unknown) => fieldText(field, value, fields, dossier);
    const author = shortName(contest.otherBy?.author ?? '');
    return (
      <li>
        {fieldLabel(field, merge.ref.kind)}: {texts.stays(word(to), author, word(contest.other))}
      </li>
    );
  }
  return (
    <li>
      <FieldChangeText
        kind={merge.ref.kind}
        field={field}
        from={from}
        to={to}
        fields={fields}
        dossier={dossier}
      />
      {contest?.otherBy && (
        <div className={styles['soft']}>{texts.bothLater(whoAndWhen(contest.otherBy))}</div>
      )}
    </li>
  );
}

function nameOf({ merge }: ToldMerge, dossier: Dossier): string {
  return recordName(merge.ref, (merge.ours ?? merge.theirs)?.fields ?? {}, dossier);
}

/** All that a line says; none for one with fields, which stands by itself. */
function lineText(told: ToldMerge, dossier: Dossier): string | undefined {
  const { merge, effect, fields } = told;
  if (fields.length > 0) return undefined;
  const who = merge.by ? whoAndWhen(merge.by) : '';
  return JSON.stringify([merge.ref.kind, nameOf(told, dossier), effect, who]);
}

type ChangeTextProps = { told: ToldMerge; count: number; dossier: Dossier };

function ChangeText({ told, count, dossier }: ChangeTextProps) {
  const { merge, effect, fields } = told;
  return (
    <li className={styles['change']}>
      {sentenceCase(kindLabels[merge.ref.kind].one)} <b>{nameOf(told, dossier)}</b>
      {count > 1 && ` (${texts.times(count)})`}: {texts.effect[effect]}
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

/** What becomes of records, with who made it so and when: one by one, but for those of which the same is to be said. */
export function ChangeList({ merges, dossier }: ChangeListProps) {
  return (
    <FoldedList lines={gathered(merges, (told) => lineText(told, dossier))}>
      {({ one, count }) => (
        <ChangeText key={refKey(one.merge.ref)} told={one} count={count} dossier={dossier} />
      )}
    </FoldedList>
  );
}
