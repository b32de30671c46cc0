import type { ReactNode } from 'react';
import type { Tone } from '@/ui/tone';
import styles from './Badge.module.css';
import { Mark } from './Mark';

type BadgeProps = { tone: Tone; children: ReactNode };

/** A shape, a word and a tint: what something's state is, in that order of importance. */
export function Badge({ tone, children }: BadgeProps) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      <Mark tone={tone} />
      <span>{children}</span>
    </span>
  );
}
