import { everyField, maskOf } from '../index/fields';
import type { Clause } from './query';

const names = maskOf(['names']);

/** Where a clause has its words sought: anywhere, among the names, or elsewhere, such as in the title of the file of papers. */
export function wordPlace({ fields }: Clause): 'anywhere' | 'names' | 'elsewhere' {
  if (fields === everyField) return 'anywhere';
  return fields === names ? 'names' : 'elsewhere';
}
