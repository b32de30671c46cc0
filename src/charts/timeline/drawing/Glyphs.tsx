import styles from './marks.module.css';

type At = { x: number; y: number };

/** Thin bracket at a bound of an interval; it opens towards the days that are in doubt. */
export function Bracket({ x, y, opens, half }: At & { opens: boolean; half: number }) {
  const lip = opens ? 3.5 : -3.5;
  return (
    <path className={styles['bracket']} d={`M${x + lip} ${y - half}H${x}V${y + half}H${x + lip}`} />
  );
}

/** Diamond: hollow for what was promised, filled for what was delivered. */
export function Diamond({ x, y, size, filled }: At & { size: number; filled: boolean }) {
  return (
    <path
      className={filled ? styles['delivered'] : styles['promised']}
      d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
    />
  );
}

/** What isn't known is written as such. */
export function Question({ x, y }: At) {
  return (
    <text className={styles['question']} x={x} y={y + 4.5} textAnchor="middle">
      ?
    </text>
  );
}

/** Down from one term and across to the next, with an arrowhead where there is room for one. */
export function StepArrow({ from, to }: { from: At; to: At }) {
  const across = to.x - from.x;
  const direction = Math.sign(across) || 1;
  if (Math.abs(across) < 9) {
    return <path className={styles['step']} d={`M${from.x} ${from.y}V${to.y}H${to.x}`} />;
  }
  const tip = to.x - direction * 5;
  const back = tip - direction * 5;
  return (
    <>
      <path className={styles['step']} d={`M${from.x} ${from.y}V${to.y}H${back}`} />
      <path
        className={styles['arrowhead']}
        d={`M${tip} ${to.y}L${back} ${to.y - 3.5}V${to.y + 3.5}Z`}
      />
    </>
  );
}
