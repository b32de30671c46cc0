import type { Difference } from '@/domain/dossier/difference/difference';
import type { StatedDay } from '@/domain/dossier/statedDay';
import { formatDay } from '@/i18n/dates';
import {
  announcedText,
  assignedText,
  claimDayText,
  deliveryDayText,
  namedText,
} from '@/i18n/nl/status/statedDay';

/** An answer comes of what was delivered; the day of that is the day of the answer. */
function withoutComma(text: string): string {
  return text.replace(/^,? /u, '');
}

function stated(difference: Difference, day: StatedDay): string | undefined {
  switch (difference.type) {
    case 'status': {
      const { axis, to: code } = difference;
      return code ? claimDayText({ axis, code }, day) : undefined;
    }
    case 'answer':
      return withoutComma(deliveryDayText(day));
    case 'evidenceAdded': {
      const isAnnounced = difference.evidence.stage === 'announced';
      return isAnnounced ? announcedText(day) : withoutComma(deliveryDayText(day));
    }
    case 'assigned':
    case 'transferred':
      return assignedText(day);
    case 'appeared':
      return namedText(day);
    default:
      return undefined;
  }
}

/**
 * What the day of a change is, where it is not that of the fact itself: "volgens de brief van 22 februari 2023", or the
 * moment of the fact where the day is that on which it became known. `undefined` where the day says it all.
 */
export function changeDayText(difference: Difference): string | undefined {
  const { on, stated: day } = difference;
  if (!day || !on) return undefined;
  const isItsOwn =
    day.code === 'happened' && day.moment.earliest === on && day.moment.latest === on;
  return isItsOwn ? undefined : stated(difference, day);
}

/** The day of a change at the end of a sentence: ", 18 oktober 2024", ", volgens de brief van 22 februari 2023". */
export function changeDayTail(difference: Difference): string {
  const { on } = difference;
  // What was looked at on its own day says so itself.
  if (difference.type === 'checked' && difference.check.on === on) return '';
  const words = changeDayText(difference) ?? (on && formatDay(on));
  return words ? `, ${words}` : '';
}
