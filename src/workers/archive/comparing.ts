import type { TabChannel } from '@/storage/ports';
import type { ComparingProgress, FindingApi } from '@/workers/archive/links/findingApi';
import type { ArchiveApi } from './archiveApi';
import { hearComparing, tellComparing } from './comparingNews';
import { watched } from './watched';

/** Whether letters are compared with motions now, in this window or another, and how far that is; `stopped` when someone gave it up. */
export type Comparing = {
  readonly state: 'idle' | 'running' | 'stopped';
  /** Absent before the first letter is compared: all records are read before that. */
  readonly progress?: ComparingProgress;
};

/** The comparing of letters with motions, as it is asked for, given up and gone on with. */
export type ComparingControl = {
  /**
   * Compares what is to be compared, for all who ask at the same time; while another window does, waits for that, and goes
   * on with it should that window be closed. `false` when it was given up, and while any tab imports.
   */
  readonly prepare: () => Promise<boolean>;
  /** Gives it up, in all windows. */
  readonly stop: () => Promise<void>;
  /** Compares again here what was given up; other windows follow. */
  readonly goOn: () => Promise<boolean>;
  /** Lets the next `prepare` compare again, in all windows: what was given up is of no account any more. */
  readonly allow: () => void;
  /** Tells how it is, at once and with each change; gives how to stop that. */
  readonly watch: (listener: (comparing: Comparing) => void) => () => void;
};

/** `isWorkedOut` tells whether there is anything to compare; `windows` is the way to and from the other windows. */
export function controlComparing(
  isWorkedOut: ArchiveApi['isWorkedOut'],
  findings: FindingApi,
  windows: TabChannel,
): ComparingControl {
  const { now, become, watch } = watched<Comparing>({ state: 'idle' });
  let isGivenUp = false;
  /** What is under way was given up, and does not end at once. */
  let isEnding = false;
  /** This window is the one that compares, and no longer waits for another. */
  let isItsTurn = false;
  let working: Promise<boolean> | undefined;

  function report(progress: ComparingProgress): void {
    if (isEnding) return;
    isItsTurn = true;
    become({ state: 'running', progress });
    tellComparing(windows, { type: 'progress', progress });
  }

  async function compare(): Promise<boolean> {
    become({ state: 'running' });
    tellComparing(windows, { type: 'began' });
    try {
      const isEnded = await findings.prepare(report);
      // Who waited for another window may have given it up when that had just come to the end.
      const isDone = isEnded || (isGivenUp && (await isWorkedOut()));
      if (isDone && isGivenUp) allow();
      become(isGivenUp ? { ...now(), state: 'stopped' } : { state: 'idle' });
      return isDone;
    } catch (error) {
      // What failed is not given up: who tries again is to compare again.
      isGivenUp = false;
      become({ state: 'idle' });
      throw error;
    } finally {
      working = undefined;
      isEnding = false;
      isItsTurn = false;
    }
  }

  /** Takes back that it was given up, of which there is then nothing more to tell. */
  function takeBack(): void {
    isGivenUp = false;
    if (now().state === 'stopped') become({ state: 'idle' });
  }

  function allow(): void {
    takeBack();
    tellComparing(windows, { type: 'anew' });
  }

  async function prepare(): Promise<boolean> {
    if (await isWorkedOut()) {
      // Another window may have gone on with what was given up here.
      takeBack();
      return true;
    }
    // One that was given up is still ending: it is of no use to who asked to go on.
    if (working && isEnding && !isGivenUp) await working.catch(() => undefined);
    if (isGivenUp) return false;
    working ??= compare();
    return working;
  }

  function goOn(): Promise<boolean> {
    takeBack();
    return prepare();
  }

  async function giveUp(): Promise<void> {
    isGivenUp = true;
    isEnding = working !== undefined;
    become({ ...now(), state: 'stopped' });
    if (working) await findings.stop();
  }

  async function stop(): Promise<void> {
    if (now().state !== 'running') return;
    tellComparing(windows, { type: 'stopped' });
    await giveUp();
  }

  hearComparing(windows, {
    began: () => (isGivenUp ? goOn() : undefined),
    progress: (progress) => {
      // Where the browser has no locks, both compare, and each tells of itself.
      if (now().state === 'running' && !isItsTurn) become({ state: 'running', progress });
    },
    stopped: giveUp,
    anew: takeBack,
  });
  return { prepare, stop, goOn, allow, watch };
}
