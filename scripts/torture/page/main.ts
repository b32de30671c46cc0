import { interleave } from './interleave';
import { fillUp } from './quota';
import { changesHeld, exports, recordOf, sentenceOf, state, store } from './store';
import { layDown } from './upgrade';
import { goOn, works } from './work';

/** What the program outside can ask of this page. What it takes and gives must fit in JSON. */
const torture = {
  /** Opens the dossier, and does not wait for it. */
  beginReading: () => {
    void store().load();
  },
  changesHeld,
  exports,
  fillUp,
  /** Begins, and does not wait for what never ends. */
  goOn: (name: keyof typeof works) => {
    void goOn(name);
  },
  ...interleave,
  layDown,
  recordOf,
  sentenceOf,
  state,
  wipe: () => store().wipe(new Date().toISOString()),
  work: async (name: keyof typeof works, times: number) => {
    for (let at = 0; at < times; at += 1) await works[name]();
  },
};
export type Torture = typeof torture;

Object.assign(globalThis, { torture });
// What waits for this looks at the page, as its policy lets nobody run a text.
document.documentElement.dataset['ready'] = '';
