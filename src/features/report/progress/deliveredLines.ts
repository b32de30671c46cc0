import { covers, type EvidenceStanding, evidenceStanding } from '@/domain/answer/evidenceStanding';
import { withdrawalOf } from '@/domain/answer/withdrawal';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { deliveredText } from '@/i18n/nl/answer/sources';
import { progressReportTexts as texts } from '@/i18n/nl/report/progress';
import { sourceTitle } from '@/items/text/sourceTitle';
import { groupedBy } from '../events/happening';
import { lineText } from '../sheet/keyed';
import type { SheetLine } from '../sheet/sheet';
import { evidencePiece, locatorLine } from '../sheet/sources';

function deliveredLine(dossier: Dossier, standing: EvidenceStanding): SheetLine {
  const { evidence, stated, deliveredAt, locator } = standing;
  const { source } = evidence;
  const when = `, ${deliveredText({ source, stated, deliveredAt })}`;
  const where = locatorLine(dossier, locator);
  // A document that covers something by itself is where that stands.
  if (source.type === 'document' && source.documentId === locator.documentId) {
    return [texts.covers, ...where, when];
  }
  const name = evidencePiece(dossier, evidence, sourceTitle(dossier, source));
  return [texts.covers, name, `${when} (`, ...where, ')'];
}

/** What was delivered for these items by a day, each once: by name, when, and where that stands. */
export function deliveredLines(
  dossier: Dossier,
  subjects: readonly ItemRef[],
  until: Day,
): SheetLine[] {
  const lines = subjects
    .flatMap((subject) => dossier.about('evidence', subject))
    .filter(({ on }) => on <= until)
    .map((evidence) => evidenceStanding(dossier, evidence, until))
    .filter((it) => covers(it, 'whole') || covers(it, 'partial'))
    .filter(({ evidence }) => !withdrawalOf(dossier, evidence, until)?.isWhole)
    .map((standing) => deliveredLine(dossier, standing));
  return groupedBy(lines, lineText).flatMap((group) => group.slice(0, 1));
}
