/** Below this share the time that is left can't be told. */
const tellingShare = 0.03;

/** How many milliseconds are left when so much was done in so many; `undefined` while that can't be told. */
export function timeLeft(elapsed: number, done: number): number | undefined {
  return done < tellingShare ? undefined : (elapsed * (1 - done)) / done;
}
