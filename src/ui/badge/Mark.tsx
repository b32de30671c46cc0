import type { ReactElement } from 'react';
import type { Tone } from '@/ui/tone';
import styles from './Mark.module.css';

const circle = { cx: 8, cy: 8, r: 5.75 };

/** One shape per meaning, to be told apart without colour. Drawn on a grid of 16. */
const shapes: { readonly [Name in Tone]: ReactElement } = {
  done: <circle {...circle} r={6.5} fill="currentColor" />,
  partly: (
    <>
      <circle {...circle} />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" stroke="none" />
    </>
  ),
  underway: (
    <>
      <circle {...circle} />
      <path d="M8 8V2.25A5.75 5.75 0 0 1 13.75 8z" fill="currentColor" stroke="none" />
    </>
  ),
  explored: (
    <>
      <circle {...circle} strokeDasharray="2.6 2" />
      <circle {...circle} r={2.2} fill="currentColor" stroke="none" />
    </>
  ),
  open: <circle {...circle} />,
  late: <path d="M8 1.75 15 14H1z" fill="currentColor" stroke="none" />,
  possiblyLate: <path d="M8 2.75 14 13.25H2z" strokeLinejoin="round" />,
  refused: <path d="m3 3 10 10M13 3 3 13" strokeWidth={2.25} strokeLinecap="round" />,
  lapsed: <path d="M2.5 8h11" strokeWidth={2.25} strokeLinecap="round" />,
  unknown: <circle {...circle} strokeDasharray="0.1 3" strokeLinecap="round" strokeWidth={1.9} />,
};

type MarkProps = {
  tone: Tone;
  /** Side in pixels. */
  size?: number;
  /** Said aloud; leave it out where a word stands beside the mark. */
  label?: string;
};

/** The shape and colour of a meaning. */
export function Mark({ tone, size = 14, label }: MarkProps) {
  return (
    <svg
      className={`${styles['mark']} ${styles[tone]}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {shapes[tone]}
    </svg>
  );
}
