import type { Row } from '../row';
import { damagedBackups } from './damagedBackups';
import { fuzz } from './fuzz';
import { histories } from './histories';
import { kills, twoTabs } from './kills';
import { roundTrip } from './roundTrip';
import { undo } from './undo';

/** In the order of the table: what needs no browser first. */
export const rows: readonly Row[] = [
  damagedBackups,
  fuzz,
  histories,
  undo,
  roundTrip,
  kills,
  twoTabs,
];
