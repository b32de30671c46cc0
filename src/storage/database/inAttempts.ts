/** Chromium finds out that a log was cut off only when it has failed to open it; it begins a new one at the next attempt. */
const pauses = [250, 1000, 3000];

/** Does work that may be repeated, and again some time later when it rejects; the last time it rejects for good. */
export async function inAttempts<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  return work();
}
