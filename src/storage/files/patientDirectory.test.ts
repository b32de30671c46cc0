import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDirectory } from '@/testing/backupFolder';
import type { Directory } from './directory';
import { NoAnswerError } from './patience';
import { patientDirectory } from './patientDirectory';

const never = () => new Promise<never>(() => {});
const second = 1000;

/** What became of a promise, looked at after so many milliseconds. */
async function outcomeAfter(promise: Promise<unknown>, milliseconds: number): Promise<string> {
  let outcome = 'waiting';
  const ended = async () => {
    try {
      await promise;
      outcome = 'done';
    } catch (error) {
      outcome = error instanceof NoAnswerError ? 'no answer' : 'failed';
    }
  };
  void ended();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a folder that is waited for with patience', () => {
  it.each<[string, (directory: Directory) => Promise<unknown>]>([
    ['names', (directory) => directory.names()],
    ['read', (directory) => directory.read('a')],
    ['size', (directory) => directory.size('a')],
    ['write', (directory) => directory.write('a', new Uint8Array())],
    ['remove', (directory) => directory.remove('a')],
  ])('gives up on %s when there is never an answer', async (_what, ask) => {
    const directory = patientDirectory({
      names: never,
      read: never,
      size: never,
      write: never,
      remove: never,
    });
    expect(await outcomeAfter(ask(directory), 14 * second)).toBe('waiting');
    expect(await outcomeAfter(ask(directory), 16 * second)).toBe('no answer');
  });

  it('reads on for as long as parts of a file come in, however slowly', async () => {
    const directory = patientDirectory({
      ...makeDirectory(),
      read: async (_name, alive) => {
        for (let part = 0; part < 20; part += 1) {
          await new Promise((resolve) => {
            setTimeout(resolve, 10 * second);
          });
          alive?.();
        }
        return new Uint8Array([1]);
      },
    });
    const read = directory.read('a');
    expect(await outcomeAfter(read, 150 * second)).toBe('waiting');
    expect(await outcomeAfter(read, 60 * second)).toBe('done');
  });

  it('does not wait for the same again as long as the answer is out, and does once it came', async () => {
    let answer = (_bytes: Uint8Array<ArrayBuffer>) => {};
    const read = vi.fn<Directory['read']>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const files = new Map([['b', new Uint8Array([2])]]);
    const plain = makeDirectory(files);
    const directory = patientDirectory({
      ...plain,
      read: (name) => (name === 'a' ? read(name) : plain.read(name)),
    });
    expect(await outcomeAfter(directory.read('a'), 20 * second)).toBe('no answer');
    expect(await outcomeAfter(directory.read('a'), 0)).toBe('no answer');
    expect(await outcomeAfter(directory.read('b'), 0)).toBe('done');
    expect(read).toHaveBeenCalledTimes(1);
    answer(new Uint8Array([1]));
    await vi.advanceTimersByTimeAsync(0);
    read.mockResolvedValue(new Uint8Array([1]));
    expect(await outcomeAfter(directory.read('a'), 0)).toBe('done');
  });
});
