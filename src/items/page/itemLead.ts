import { duesOfItem } from '@/domain/answer/due';
import type { Dossier } from '@/domain/dossier/dossier';
import { type DeadlineStanding, standingOn } from '@/domain/dossier/standing';
import { claimDay } from '@/domain/dossier/statedDay';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import { type DeadlineFacts, statusLead } from '@/i18n/nl/items/leads';

/** What a sentence about a deadline needs of it. */
export function deadlineFacts({ deadline, ...standing }: DeadlineStanding): DeadlineFacts {
  return {
    what: deadline.what,
    first: standing.first,
    present: standing.present,
    timeliness: standing.headline,
    heldTo: standing.heldTo,
    againstPresent: standing.againstPresent,
    delivered: standing.outcome.delivered,
    shifts: standing.shifts.length,
  };
}

/** How an item stands on its own axis and whether that is in time, as the sentence on top of its page. */
export function itemLead(dossier: Dossier, ref: ItemRef, axis: StatusAxis, on: Day): string {
  const { code = '', claim } = standingOn(dossier, ref, axis, on);
  const [standing] = duesOfItem(dossier, ref, on);
  const day = claim && claimDay(dossier, claim);
  return statusLead({ axis, code }, day, standing && deadlineFacts(standing));
}
