import type { Directory } from './directory';
import { type Alive, NoAnswerError, withPatience } from './patience';

/**
 * A folder of which every file is waited for with patience, but not for ever: what gives no sign of life any more rejects
 * with a `NoAnswerError`. While an earlier answer is still out, the same is not waited for again.
 */
export function patientDirectory(directory: Directory): Directory {
  const unanswered = new Set<{ readonly what: string }>();

  async function asked<T>(what: string, work: (alive: Alive) => Promise<T>): Promise<T> {
    if ([...unanswered].some((one) => one.what === what)) throw new NoAnswerError();
    const question = { what };
    try {
      return await withPatience((alive) => work(alive).finally(() => unanswered.delete(question)));
    } catch (error) {
      if (error instanceof NoAnswerError) unanswered.add(question);
      throw error;
    }
  }

  return {
    names: () => asked('names', directory.names),
    read: (name) => asked(`read ${name}`, (alive) => directory.read(name, alive)),
    size: (name) => asked(`size ${name}`, () => directory.size(name)),
    // Every file that is written bears another name: one that gets stuck tells of the next.
    write: (name, bytes) => asked('write', (alive) => directory.write(name, bytes, alive)),
    remove: (name) => asked(`remove ${name}`, () => directory.remove(name)),
  };
}

/** In the place of a folder that is there and could not be reached: everything that is asked of it fails at once. */
export function outOfReach(reason: Error): Directory {
  const refuse = () => Promise.reject(reason);
  return { names: refuse, read: refuse, size: refuse, write: refuse, remove: refuse };
}
