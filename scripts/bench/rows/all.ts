import type { Row } from '../run';
import { importRow } from './import';
import { indexRow } from './index';
import { listRow } from './list';
import { readBackRow } from './readBack';
import { searchRow } from './search';
import { startRow } from './start';
import { statusRow } from './status';
import { throttledRow } from './throttled';
import { timelineRow } from './timeline';
import { typingRow } from './typing';

/** The rows in the order in which they are measured and printed. */
export const rows: readonly Row[] = [
  importRow,
  readBackRow,
  searchRow,
  typingRow,
  indexRow,
  startRow,
  listRow,
  timelineRow,
  statusRow,
  throttledRow,
];
