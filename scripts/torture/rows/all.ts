import type { Row } from '../row';
import { damagedBackups } from './damagedBackups';
import { damagedFiles } from './damagedFiles';
import { fuzz } from './fuzz';
import { histories } from './histories';
import { interleavings } from './interleavings';
import { kills, twoTabs } from './kills';
import { quota } from './quota';
import { roundTrip } from './roundTrip';
import { undo } from './undo';
import { upgrades } from './upgrades';

/** What needs no browser first, then by how long it takes. */
export const rows: readonly Row[] = [
  damagedBackups,
  fuzz,
  histories,
  undo,
  roundTrip,
  interleavings,
  quota,
  damagedFiles,
  upgrades,
  kills,
  twoTabs,
];
