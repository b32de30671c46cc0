/** Leaves the thread alone for a moment, to hear what was said meanwhile. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
