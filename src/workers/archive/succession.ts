import { type Endpoint, type Remote, wrap } from 'comlink';
import { type Heard, watchLife } from './life';

/** A worker, or what stands in for one. */
export type Ending = Endpoint & Heard & { readonly terminate: () => void };

/** The name of `WorkerGoneError`, by which it is known where its code is not loaded. */
export type WorkerGone = 'WorkerGoneError';

/** The worker ended before it answered: it could not be loaded, or was ended by the browser, as for want of memory. */
class WorkerGoneError extends Error {
  override readonly name: WorkerGone = 'WorkerGoneError';
}

/** Workers of one kind, of which one at a time takes questions. */
export type Succession<Api> = {
  /** Asks the worker, which is started when there is none. Rejects with a `WorkerGoneError` when it ends before it answers. */
  readonly ask: <T>(question: (api: Remote<Api>) => Promise<T>) => Promise<T>;
  /** Ends the worker once it has answered what it was asked; the next question starts another. */
  readonly relieve: () => void;
};

/** A worker with the questions that it still has to answer. */
class Serving<Api> {
  readonly api: Remote<Api>;
  readonly #worker: Ending;
  readonly #open = new Set<(reason: unknown) => void>();
  readonly #ended = new AbortController();

  constructor(worker: Ending, onGone: () => void) {
    this.#worker = worker;
    // Before it is asked anything, so that nothing it says is missed.
    watchLife(worker, onGone, this.#ended.signal);
    this.api = wrap<Api>(worker);
  }

  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  /** The answer; rejects when the worker ends before it. */
  answer<T>(question: (api: Remote<Api>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settled = () => this.#open.delete(reject);
      this.#open.add(reject);
      question(this.api).finally(settled).then(resolve, reject);
    });
  }

  /** Ends it; what it did not answer is rejected with the reason. */
  end(reason: unknown): void {
    this.#ended.abort();
    this.#worker.terminate();
    for (const reject of this.#open) reject(reason);
    this.#open.clear();
  }
}

/**
 * Starts a worker at the first question, and another at the first one after it was relieved or was gone: a browser takes
 * back the memory of a large task soon when the worker ends, and else only when it sees fit. All are ended when `closing`
 * says so.
 */
export function inSuccession<Api>(start: () => Ending, closing: AbortSignal): Succession<Api> {
  let serving: Serving<Api> | undefined;
  const living = new Set<Serving<Api>>();

  function end(one: Serving<Api>, reason: unknown): void {
    if (serving === one) serving = undefined;
    living.delete(one);
    one.end(reason);
  }
  closing.addEventListener('abort', () => {
    for (const one of living) end(one, closing.reason);
  });

  function next(): Serving<Api> {
    const gone = () => end(started, new WorkerGoneError('The worker ended before it answered'));
    const started = new Serving<Api>(start(), gone);
    living.add(started);
    return started;
  }

  function endIfIdle(one: Serving<Api>): void {
    if (one !== serving && one.isIdle && living.has(one)) end(one, undefined);
  }

  return {
    ask: async (question) => {
      closing.throwIfAborted();
      serving ??= next();
      const asked = serving;
      try {
        return await asked.answer(question);
      } finally {
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
