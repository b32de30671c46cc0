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
  /** Compares what is to be compared, for all who ask at the same time. `false` when that was given up, and while any tab imports. */
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
  /** What is under way was given up, and does not end at once. */
  let isEnding = false;
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
        if (!isEnding) become({ state: 'running', progress });
      });
      if (isDone) isGivenUp = false;
      become(isGivenUp ? { ...now, state: 'stopped' } : { state: 'idle' });
      return isDone;
    } catch (error) {
      // What failed is not given up: who tries again is to compare again.
      isGivenUp = false;
      become({ state: 'idle' });
      throw error;
    } finally {
      working = undefined;
      isEnding = false;
    }
  }

  /** Takes back that it was given up, of which there is then nothing more to tell. */
  function allow(): void {
    isGivenUp = false;
    if (now.state === 'stopped') become({ state: 'idle' });
  }

  async function prepare(): Promise<boolean> {
    if (await isWorkedOut()) {
      // Another window may have gone on with what was given up here.
      allow();
      return true;
    }
    // One that was given up is still ending: it is of no use to who asked to go on.
    if (working && isEnding && !isGivenUp) await working.catch(() => undefined);
    if (isGivenUp) return false;
    working ??= compare();
    return working;
  }

  return {
    prepare,
    stop: async () => {
      if (now.state !== 'running') return;
      isGivenUp = true;
      isEnding = true;
      become({ ...now, state: 'stopped' });
      await findings.stop();
    },
    allow,
    watch: (listener) => {
      listeners.add(listener);
      listener(now);
      return () => listeners.delete(listener);
    },
  };
}
