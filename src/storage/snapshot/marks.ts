import * as v from 'valibot';
import { stampSchema } from '@/domain/journal/hlc';
import type { Standing } from './standing';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  version: v.pipe(v.number(), v.minValue(0)),
  entries: count,
  records: count,
  last: v.optional(stampSchema),
});

/** Remembers how a dossier stood, in a second place for where there is no file system. Never throws. */
export type Mark = {
  readonly read: () => Standing | undefined;
  /** `undefined` forgets it. */
  readonly write: (standing: Standing | undefined) => void;
};

/** The mark of a dossier in localStorage. The browser puts it on disk some seconds later: it is the second to be believed. */
export function storedMark(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Mark {
  const key = `gevolg-bewaard-${name}`;
  return {
    read: () => {
      try {
        const parsed = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? 'null'));
        return parsed.success ? { ...parsed.output, last: parsed.output.last } : undefined;
      } catch {
        return undefined;
      }
    },
    write: (standing) => {
      try {
        if (standing) storage.setItem(key, JSON.stringify(standing));
        else storage.removeItem(key);
      } catch {
        // Where localStorage is shut off there is no second mark.
      }
    },
  };
}
