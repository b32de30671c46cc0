import { type Endpoint, type Remote, wrap } from 'comlink';

/** A worker, or what stands in for one. */
export type Ending = Endpoint & { readonly terminate: () => void };

/** Workers of one kind, of which one at a time takes questions. */
export type Succession<Api> = {
  /** Asks the worker, which is started when there is none. */
  readonly ask: <T>(question: (api: Remote<Api>) => Promise<T>) => Promise<T>;
  /** Ends the worker once it has answered what it was asked; the next question starts another. */
  readonly relieve: () => void;
};

/**
 * Starts a worker at the first question, and another at the first one after it was relieved: a browser takes back the
 * memory of a large task soon when the worker ends, and else only when it sees fit. All are ended when `closing` says so.
 */
export function inSuccession<Api>(start: () => Ending, closing: AbortSignal): Succession<Api> {
  type Serving = { readonly worker: Ending; readonly api: Remote<Api>; asked: number };
  let serving: Serving | undefined;
  const living = new Set<Ending>();
  const end = (worker: Ending) => {
    living.delete(worker);
    worker.terminate();
  };
  closing.addEventListener('abort', () => {
    for (const worker of living) end(worker);
  });

  function next(): Serving {
    const worker = start();
    living.add(worker);
    return { worker, api: wrap<Api>(worker), asked: 0 };
  }

  function endIfIdle(one: Serving): void {
    if (one !== serving && one.asked === 0) end(one.worker);
  }

  return {
    ask: async (question) => {
      closing.throwIfAborted();
      serving ??= next();
      const asked = serving;
      asked.asked += 1;
      try {
        return await question(asked.api);
      } finally {
        asked.asked -= 1;
        endIfIdle(asked);
      }
    },
    relieve: () => {
      const relieved = serving;
      serving = undefined;
      if (relieved) endIfIdle(relieved);
    },
  };
}
