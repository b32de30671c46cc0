/** Does `work` when it is first asked for, and gives what came of it to all who ask; after a failure the next who asks has it done again. */
export function onceUnlessItFails<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
