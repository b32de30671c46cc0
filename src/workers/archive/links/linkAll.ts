import type { StoredLinks } from '@/archive/links/storedLinks';
import { pause } from '@/workers/archive/pause';
import type { ComparingProgress } from './findingApi';
import type { LinkedLetters } from './linkedLetters';

/** What linking all letters is done with. */
export type Linking = {
  /** Whether it is of no use to go on: the records changed, or someone gave it up. */
  readonly isOver: () => boolean;
  readonly onProgress: (progress: ComparingProgress) => void;
  /** Keeps the links of the letters that were linked until now, to go on from if there is no end. */
  readonly keep: (links: StoredLinks) => Promise<unknown>;
};

/** So many letters are linked before the thread is left alone for a moment: a few tenths of a second. */
const lettersAtOnce = 500;
/** And so many before what there is is kept: a window that is closed loses some tens of seconds. */
const lettersBetweenKeeping = 20_000;

function progressOf({ all, known, linked }: LinkedLetters): ComparingProgress {
  const toLink = all - known;
  const share = toLink === 0 ? 1 : linked / toLink;
  return { letters: all, compared: known + linked, share };
}

async function keepForLater(letters: LinkedLetters, from: number, keep: Linking['keep']) {
  if (letters.linked === 0) return;
  for (let at = from; at < letters.all; at += 1) letters.addKnown(at);
  await keep(letters.links());
}

/** Adds all letters and gives their links; `undefined` when it was over before the end, with what there was kept. */
export async function linkAll(
  letters: LinkedLetters,
  { isOver, onProgress, keep }: Linking,
): Promise<StoredLinks | undefined> {
  for (let at = 0; at < letters.all; at += 1) {
    if (letters.addKnown(at)) continue;
    if (letters.linked % lettersAtOnce === 0) {
      onProgress(progressOf(letters));
      await pause();
      if (isOver()) {
        await keepForLater(letters, at, keep);
        return undefined;
      }
      // What is known of letters further on is still kept from before, and would be lost.
      const isTime = letters.linked > 0 && letters.linked % lettersBetweenKeeping === 0;
      if (isTime && letters.isRestUnknown) await keep(letters.links());
    }
    letters.link(at);
  }
  onProgress(progressOf(letters));
  return letters.links();
}
