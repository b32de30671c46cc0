/** Nothing was heard for so long that it is waited for no more. Whether it will still be done, nobody knows. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor() {
    super('The browser gave no answer');
  }
}

/** To be called by work that takes long, whenever a part of it was done. */
export type Alive = () => void;

/**
 * So many looks in a row, so many milliseconds apart, without a sign of life. They are counted, not timed: a laptop that
 * slept through an answer is given the time to hear it.
 */
export type Patience = { readonly looks: number; readonly timeBetweenLooks: number };

/** Some 15 seconds: a slow disk gives a sign of life much sooner. */
const longPatience: Patience = { looks: 5, timeBetweenLooks: 3000 };

/** Who is waited for: the browser, or the windows of Gevolg that are writing. */
export type Waited = 'browser' | 'windows';

/** Asks something, of the browser where nothing else is said, and says so when the answer takes long. */
export type Asking = <T>(question: () => Promise<T>, of?: Waited) => Promise<T>;

/** Waits for an answer as long as it takes, and calls `onSilence` once when there was none for some 15 seconds. */
export function askingUntilAnswered(onSilence: (of: Waited) => void): Asking {
  return (question, of = 'browser') => {
    const answer = question();
    withPatience(() => answer).catch((error: unknown) => {
      // Any other error goes to who asked.
      if (error instanceof NoAnswerError) onSilence(of);
    });
    return answer;
  };
}

/**
 * Waits for work as long as it shows signs of life; rejects with a `NoAnswerError` when it has not for some 15 seconds, or
 * for as long as is said.
 */
export function withPatience<T>(
  work: (alive: Alive) => Promise<T>,
  { looks, timeBetweenLooks }: Patience = longPatience,
): Promise<T> {
  let silentLooks = 0;
  const begun = work(() => {
    silentLooks = 0;
  });
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      silentLooks += 1;
      if (silentLooks < looks) return;
      clearInterval(timer);
      reject(new NoAnswerError());
    }, timeBetweenLooks);
    begun.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
