import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { claimDay } from '@/domain/dossier/statedDay';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { requestVerdictsOn, type Verdict, verdictAxes, verdictsOn } from '@/domain/verdict/verdict';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { claimDayTail } from '@/i18n/nl/status/statedDay';
import { statusLabel } from '@/i18n/nl/status/status';
import { statusTone } from '@/items/badges/tones';
import { groupedBy } from '../events/happening';
import type { SheetRow, SheetTable } from '../sheet/sheet';
import type { NumberedSources } from './numbered';

/** Whose verdict, and about which requests where it is not about the motion. */
function whoText(group: readonly Verdict[], { axis, request }: Verdict): string {
  const who = texts.who[axis];
  if (!request) return who;
  const numbers = group.flatMap((it) => it.request?.number ?? []);
  return texts.whoAbout(who, request.isOnly ? texts.aboutRequest : texts.ofRequests(numbers));
}

/** What verdicts about several requests have in common when they are told in one row. */
function sameKey({ request, claim: { code, holdsFrom, reason, source } }: Verdict): string {
  return JSON.stringify([request !== undefined, code, holdsFrom, reason, source]);
}

function verdictRow(
  dossier: Dossier,
  group: readonly Verdict[],
  first: Verdict,
  sources: NumberedSources,
): SheetRow {
  const { axis, claim } = first;
  const { code, reason, source } = claim;
  return {
    key: claim.id,
    cells: [
      [[whoText(group, first)]],
      [
        [
          { text: statusLabel(axis, code), tone: statusTone(axis, code) },
          claimDayTail(claim, claimDay(dossier, claim)),
        ],
      ],
      [[...(reason ? [`${reason} `] : []), ...(source ? [sources.cite(source)] : [])]],
    ],
  };
}

/** Who says what about a motion and about each of its requests, never merged; also who said nothing. */
export function verdictTable(
  dossier: Dossier,
  motion: Motion,
  sources: NumberedSources,
  on: Day,
): SheetTable {
  const ref = refOf(motion);
  const verdicts = [...verdictsOn(dossier, ref, on), ...requestVerdictsOn(dossier, ref, on)];
  return {
    title: texts.verdicts,
    columns: [
      { key: 'who', title: texts.columns.who, share: 3 },
      { key: 'verdict', title: texts.columns.verdict, share: 4.2 },
      { key: 'reason', title: texts.columns.reason, share: 7.7 },
    ],
    rows: verdictAxes.flatMap((axis): SheetRow[] => {
      const given = verdicts.filter((verdict) => verdict.axis === axis);
      if (given.length === 0) {
        return [{ key: axis, cells: [[[texts.who[axis]]], [[texts.noVerdict[axis]]], []] }];
      }
      return groupedBy(given, sameKey).flatMap((group) =>
        group.slice(0, 1).map((first) => verdictRow(dossier, group, first, sources)),
      );
    }),
    nothing: '',
  };
}
