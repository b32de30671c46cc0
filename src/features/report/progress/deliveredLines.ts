import { covers, type EvidenceStanding, evidenceStanding } from '@/domain/answer/evidenceStanding';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { deliveredText } from '@/i18n/nl/answerParts';
import { progressReportTexts as texts } from '@/i18n/nl/reportProgress';
import { sourceTitle } from '@/items/text/sourceTitle';
import { groupedBy } from '../events/happening';
import { lineText } from '../sheet/keyed';
import type { SheetLine } from '../sheet/sheet';
import { evidencePiece, locatorLine } from '../sheet/sources';

function deliveredLine(dossier: Dossier, standing: EvidenceStanding): SheetLine {
  const { evidence, stated, deliveredAt } = standing;
  const { source, locator } = evidence;
  const when = `, ${deliveredText({ source, stated, deliveredAt })}`;
  const where = locatorLine(dossier, locator);
  // A document that covers something by itself is where that stands.
  if (source.type === 'document' && source.documentId === locator.documentId) {
    return [texts.covers, ...where, when];
  }
  const name = evidencePiece(dossier, evidence, sourceTitle(dossier, source));
  return [texts.covers, name, `${when} (`, ...where, ')'];
}

/** Rule E6: whether the same source was found later not to cover this. */
function isTakenBack(dossier: Dossier, { evidence }: EvidenceStanding, until: Day): boolean {
  const { parts } = subjectAnswer(dossier, evidence.subject, until);
  const isOf = (standings: readonly EvidenceStanding[]) =>
    standings.some((it) => it.evidence.id === evidence.id);
  return parts.some((it) => isOf(it.withdrawn)) && !parts.some((it) => isOf(it.evidence));
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
    .filter((it) => !isTakenBack(dossier, it, until))
    .map((standing) => deliveredLine(dossier, standing));
  return groupedBy(lines, lineText).flatMap((group) => group.slice(0, 1));
}
