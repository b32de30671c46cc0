import type { Row } from '../row';
import { damagedFiles } from './damagedFiles';
import { interleavings } from './interleavings';
import { kills, twoTabs } from './kills';
import { lostDatabase } from './lostDatabase';
import { quota } from './quota';
import { upgrades } from './upgrades';

/** What is tried in a real browser, in order of how long it takes. */
export const rowsInBrowser: readonly Row[] = [
  interleavings,
  quota,
  damagedFiles,
  upgrades,
  kills,
  twoTabs,
  lostDatabase,
];
