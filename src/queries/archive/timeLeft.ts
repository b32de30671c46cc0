/** Below this share, or before so many milliseconds, the time that is left can't be told. */
const tellingShare = 0.03;
const tellingTime = 1500;

/** How many milliseconds are left when so much was done in so many; `undefined` while that can't be told. */
export function timeLeft(elapsed: number, done: number): number | undefined {
  if (done >= 1) return 0;
  if (done < tellingShare || elapsed < tellingTime) return undefined;
  return (elapsed * (1 - done)) / done;
}
