import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { type Formatted, paragraph, stacked } from '@/ui/copy/formatted';
import { copiedHead, copiedLine, copiedList, copiedTable } from '../sheet/copied';
import type { MotionCard } from './motionCard';

/** A Motiekaart as it is pasted elsewhere: all of it but the drawing, which the events tell in words. */
export function copiedCard(dossier: Dossier, card: MotionCard, on: Day): Formatted {
  const { facts, summary, lead, terms, parts, open, verdicts, differences, events, sources } = card;
  const above = `${texts.title} · ${sheetTexts.asOf(formatDay(on))}`;
  return stacked([
    copiedHead(card.title, [above, ...facts, ...(summary ? [summary] : []), lead], dossier),
    ...terms.map((line) => paragraph(copiedLine(dossier, line))),
    copiedTable(dossier, parts),
    ...copiedList(dossier, open),
    copiedTable(dossier, verdicts),
    ...copiedList(dossier, differences),
    copiedTable(dossier, events),
    ...copiedList(dossier, sources),
  ]);
}
