import { Mark } from '@/ui/badge/Mark';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Tone } from '@/ui/tone';
import styles from './Waffle.module.css';

type WaffleMark = { readonly key: string; readonly tone: Tone; readonly name: string };

type WaffleProps = {
  marks: readonly WaffleMark[];
  /** What the marks show, in words: "2 opgevolgd, 3 niet beoordeeld". */
  label: string;
};

/** One mark per thing, in the order given, so that they can be counted; said as one sentence. */
export function Waffle({ marks, label }: WaffleProps) {
  return (
    <span className={styles['waffle']}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {marks.map(({ key, tone, name }) => (
        <span key={key} className={styles['mark']} title={name} aria-hidden="true">
          <Mark tone={tone} size={16} />
        </span>
      ))}
    </span>
  );
}
