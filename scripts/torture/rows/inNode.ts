import type { Row } from '../row';
import { damagedBackups } from './damagedBackups';
import { fuzz } from './fuzz';
import { histories } from './histories';
import { roundTrip } from './roundTrip';
import { undo } from './undo';

/** What needs no browser: some minutes together. */
export const rowsInNode: readonly Row[] = [damagedBackups, fuzz, histories, undo, roundTrip];
