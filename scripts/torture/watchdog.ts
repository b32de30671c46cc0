import { Worker } from 'node:worker_threads';

/** Ends the whole program when nothing was told for a while: what hangs can't say so itself. */
export type Watchdog = {
  /** Tells that the next try begins, by its number. */
  readonly next: (number: number) => void;
  readonly end: () => Promise<number>;
};

const watching = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { heart, limit } = workerData;
let last = -1;
let since = Date.now();
setInterval(() => {
  const beat = Atomics.load(heart, 0);
  if (beat !== last) {
    last = beat;
    since = Date.now();
  } else if (Date.now() - since > limit) {
    writeSync(2, 'torture: try ' + beat + ' hangs for over ' + limit + ' ms\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 250);
`;

/** Watches this program from a thread of its own; `limit` in milliseconds. */
export function watchdog(limit: number): Watchdog {
  const heart = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watching, { eval: true, workerData: { heart, limit } });
  return {
    next: (number) => void Atomics.store(heart, 0, number),
    end: () => worker.terminate(),
  };
}
