import { Button } from '@/ui/button/Button';
import styles from './ProgressFrame.module.css';

type ProgressFrameProps = {
  label: string;
  /** Counts and the time that is left, or what goes before there are any. */
  words: string | undefined;
  /** From 0 to 1; absent while that is not known. */
  share: number | undefined;
  stop: string;
  onStop: () => void;
};

/** How far something long is: a bar, counts, the time that is left, and a way to stop. */
export function ProgressFrame({ label, words, share, stop, onStop }: ProgressFrameProps) {
  return (
    <div className={styles['frame']} role="group" aria-label={label}>
      <div className={styles['words']}>
        <p>{label}</p>
        {words !== undefined && <p className={styles['soft']}>{words}</p>}
      </div>
      <progress
        className={styles['bar']}
        aria-label={label}
        {...(share !== undefined && { value: share })}
      />
      <Button onClick={onStop}>{stop}</Button>
    </div>
  );
}
