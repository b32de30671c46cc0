import * as v from 'valibot';
import { dutchDay, isNoMoment } from './dutchDay';

/** Text, also where another version of the feed gives a number; `null` is none. */
export const textField = v.optional(
  v.pipe(
    v.nullable(v.union([v.string(), v.number()])),
    v.transform((value) => (value === null ? undefined : String(value))),
  ),
);

/** A number, also as text; `null` and an empty text are none. */
export const numberField = v.optional(
  v.pipe(
    v.nullable(
      v.union([
        v.number(),
        v.pipe(
          v.string(),
          v.check((text) => !Number.isNaN(Number(text))),
        ),
      ]),
    ),
    v.transform((value) => (value === null || value === '' ? undefined : Number(value))),
  ),
);

/** Yes or no, also as the text that XML has for it; `null` is not known. */
export const flagField = v.optional(
  v.pipe(
    v.nullable(v.union([v.boolean(), v.picklist(['true', 'false'])])),
    v.transform((value) => (value === null ? undefined : value === true || value === 'true')),
  ),
);

/** Records that an expanded reply has below another: one, several or none. */
export const rawList = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value): readonly object[] => {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return list.filter((one): one is object => typeof one === 'object' && one !== null);
    }),
  ),
);

/** The day of a moment, in Dutch time; `null`, an empty text and the year 1 are none. */
export const dayField = v.optional(
  v.pipe(
    v.nullable(v.string()),
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
      if (value === null || isNoMoment(value)) return undefined;
      const day = dutchDay(value);
      if (day !== undefined) return day;
      addIssue({ message: 'no day can be read' });
      return NEVER;
    }),
  ),
);
