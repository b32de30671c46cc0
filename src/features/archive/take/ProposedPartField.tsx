import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { TextArea } from '@/ui/form/controls';
import type { ProposedPart } from './proposal';
import styles from './TakeDialog.module.css';

type Kept = { readonly key: string; readonly title: string; readonly isKept: boolean };

type ProposedPartFieldProps = {
  part: ProposedPart;
  value: Kept;
  onValue: (value: Kept) => void;
};

/** One thing that comes along, with its passage; its title can be worded, and it can be left out. */
export function ProposedPartField({ part, value, onValue }: ProposedPartFieldProps) {
  return (
    <div className={styles['part']}>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={value.isKept}
          onChange={(event) => onValue({ ...value, isKept: event.target.checked })}
        />
        <span>{part.label}</span>
      </label>
      {part.title !== undefined && (
        <TextArea
          rows={2}
          aria-label={`${part.label}: ${texts.shortly}`}
          value={value.title}
          disabled={!value.isKept}
          onValue={(title) => onValue({ ...value, title })}
        />
      )}
      {part.passage && <blockquote className={styles['passage']}>{part.passage}</blockquote>}
    </div>
  );
}
