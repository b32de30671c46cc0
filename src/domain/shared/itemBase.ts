import * as v from 'valibot';
import { locatorSchema } from '@/domain/document/locator';
import { daySchema } from './day';
import { filledText } from './text';

/** What every item with a page of its own has. */
export const itemBase = {
  title: filledText,
  /** What sources call it as well ("ook bekend als"); it is found by those names too. */
  otherNames: v.optional(v.array(filledText), []),
  /** What it is about, in the words of the dossier. */
  summary: v.optional(filledText),
  /** The day from which this exists as a fact; hidden when the dossier is shown as of an earlier day. */
  knownFrom: v.optional(daySchema),
  /** Who is to act on it: a name, a directorate, a ministry. */
  owner: v.optional(filledText),
  notes: v.optional(filledText),
  /** The day from which the notes hold: they may tell of what came after `knownFrom`. Without it they hold now. */
  notesFrom: v.optional(daySchema),
  sources: v.array(locatorSchema),
};
