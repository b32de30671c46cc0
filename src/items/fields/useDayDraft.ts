import { useState } from 'react';
import type { Day } from '@/domain/shared/day';
import { problemSentence } from '@/i18n/nl/forms/failures';
import { useToday } from '@/queries/settings';
import { readTypedDay, typedDay } from './typedDay';

/** What is being typed in a `DayField`, kept apart from the day that holds until it is read. */
export type DayDraft = {
  /** For the field. */
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly error: string | undefined;
  /** The day that was typed; when there is none the field says why. */
  readonly read: () => Day | undefined;
};

/** A draft of a day that starts anew whenever the day that holds becomes another one. */
export function useDayDraft(day: Day | undefined): DayDraft {
  const today = useToday();
  const [draft, setDraft] = useState({ day, text: typedDay(day), code: '' });
  // Set while drawing: the text of the day before is never shown.
  if (draft.day !== day) setDraft({ day, text: typedDay(day), code: '' });
  return {
    value: draft.text,
    onValue: (text) => setDraft({ day, text, code: '' }),
    error: draft.code ? problemSentence(draft.code) : undefined,
    read: () => {
      const read = readTypedDay(draft.text, today);
      const code = read.ok ? 'day.missing' : read.error.code;
      if (read.ok && read.value) return read.value;
      setDraft({ ...draft, code });
      return undefined;
    },
  };
}
