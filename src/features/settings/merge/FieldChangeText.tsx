import type { Dossier } from '@/domain/dossier/dossier';
import type { Folded } from '@/domain/journal/fold';
import { isFreeText } from '@/domain/journal/merge/freeTexts';
import type { RecordKind } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { quoted } from '@/i18n/quoted';
import { excerpts } from '@/items/text/excerpts';
import { shownOfText } from '@/items/text/shortened';
import { WholeText } from '@/items/text/WholeText';
import styles from './Merge.module.css';
import { fieldText } from './recordName';

const texts = mergeTexts.merging;
/** Two texts that are no longer than this, and have no lines, are told in a sentence. */
const longestInLine = 120;

function fitsInLine(value: unknown): boolean {
  return typeof value !== 'string' || (value.length <= longestInLine && !value.includes('\n'));
}

type FieldChangeTextProps = {
  kind: RecordKind;
  field: string;
  from: unknown;
  to: unknown;
  /** All fields of the record, by which some values are read. */
  fields: Folded['fields'];
  dossier: Dossier;
  /** It was done in one of the copies, rather than that it will be done here. */
  isDone?: boolean;
};

/** From what to what a field goes: a text between quotes, and what is long or has lines below each other, old and new. */
export function FieldChangeText(props: FieldChangeTextProps) {
  const { kind, field, from, to, fields, dossier, isDone = false } = props;
  const label = fieldLabel(field, kind);
  const word = (value: unknown) => {
    const text = fieldText(field, value, fields, dossier);
    return isFreeText(field) && typeof value === 'string' ? quoted(text) : text;
  };
  if (!isFreeText(field) || (fitsInLine(from) && fitsInLine(to))) {
    const told = isDone ? texts.became : texts.becomes;
    return `${label}: ${told(word(from), word(to))}`;
  }
  const [old = '', now = ''] = [from, to].map((it) => (typeof it === 'string' ? it : ''));
  const shown = excerpts(old, now, shownOfText);
  return (
    <>
      {label}:
      <dl className={styles['versions']}>
        {[
          { name: texts.old, value: from, excerpt: shown[0] },
          { name: texts.new, value: to, excerpt: shown[1] },
        ].map(({ name, value, excerpt }) => (
          <div key={name}>
            <dt className={styles['soft']}>{name}</dt>
            <dd>
              {typeof value === 'string' ? (
                <WholeText text={value} excerpt={excerpt} told={quoted} />
              ) : (
                word(value)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
