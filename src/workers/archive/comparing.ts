import type { ComparingProgress, FindingApi } from '@/workers/archive/links/findingApi';
import type { ArchiveApi } from './archiveApi';

/** Whether letters are compared with motions now, and how far that is; `stopped` when someone gave it up. */
export type Comparing = {
  readonly state: 'idle' | 'running' | 'stopped';
  /** Absent before the first letter is compared: all records are read before that. */
  readonly progress?: ComparingProgress;
};

/** The comparing of letters with motions, as it is asked for, given up and gone on with. */
export type ComparingControl = {
  /** Compares what is to be compared, for all who ask at the same time. `false` when that was given up. */
  readonly prepare: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
  /** Lets the next `prepare` compare again. */
  readonly allow: () => void;
  /** Tells how it is, at once and with each change; gives how to stop that. */
  readonly watch: (listener: (comparing: Comparing) => void) => () => void;
};

/** `isWorkedOut` tells whether there is anything to compare. */
export function controlComparing(
  isWorkedOut: ArchiveApi['isWorkedOut'],
  findings: FindingApi,
): ComparingControl {
  const listeners = new Set<(comparing: Comparing) => void>();
  let isGivenUp = false;
  let now: Comparing = { state: 'idle' };
  let working: Promise<boolean> | undefined;

  function become(next: Comparing): void {
    now = next;
    for (const listener of listeners) listener(next);
  }

  async function compare(): Promise<boolean> {
    become({ state: 'running' });
    try {
      const isDone = await findings.prepare((progress) => {
        if (!isGivenUp) become({ state: 'running', progress });
      });
      if (isDone) isGivenUp = false;
      become(isDone ? { state: 'idle' } : { ...now, state: 'stopped' });
      return isDone;
    } catch (error) {
      become({ state: 'idle' });
      throw error;
    } finally {
      working = undefined;
    }
  }

  async function prepare(): Promise<boolean> {
    if (await isWorkedOut()) return true;
    // One that was given up is still ending: it is of no use to who asked to go on.
    if (working && now.state === 'stopped' && !isGivenUp) await working.catch(() => undefined);
    if (isGivenUp) return false;
    working ??= compare();
    return working;
  }

  return {
    prepare,
    stop: async () => {
      if (now.state !== 'running') return;
      isGivenUp = true;
      become({ ...now, state: 'stopped' });
      await findings.stop();
    },
    allow: () => {
      isGivenUp = false;
    },
    watch: (listener) => {
      listeners.add(listener);
      listener(now);
      return () => listeners.delete(listener);
    },
  };
}
