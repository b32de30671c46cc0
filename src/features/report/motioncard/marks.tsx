import styles from './MotionTimeline.module.css';

type At = { x: number; y: number };

const half = 5.5;

function diamond({ x, y }: At, size = half): string {
  return `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
}

/** A first promise: a hollow diamond. */
export function FirstPromise(at: At) {
  return <path className={styles['first']} d={diamond(at)} />;
}

/** The moment at which a postponement was said: a small triangle that points down. */
export function ShiftSaid({ x, y }: At) {
  return <path className={styles['shift']} d={`M${x - 4} ${y - 4}H${x + 4}L${x} ${y + 3}Z`} />;
}

/** The term after a postponement: a smaller hollow diamond. */
export function NextTerm(at: At) {
  return <path className={styles['next']} d={diamond(at, 4)} />;
}

/** A delivery: a filled diamond. */
export function Delivered(at: At) {
  return <path className={styles['delivered']} d={diamond(at)} />;
}

/** Time past the first promise: a band of stripes, so that it prints without colour. */
export function LateStretch({ from, to, y }: { from: number; to: number; y: number }) {
  return <line className={styles['late']} x1={from} x2={to} y1={y} y2={y} />;
}
