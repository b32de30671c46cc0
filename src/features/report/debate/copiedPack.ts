import type { Dossier } from '@/domain/dossier/dossier';
import { debateTexts as texts } from '@/i18n/nl/report/debate';
import { type Formatted, heading, numbered, paragraph, stacked } from '@/ui/copy/formatted';
import { copiedHead, copiedTable } from '../sheet/copied';
import type { DebatePack } from './debatePack';

/** A Debatpakket as it is pasted elsewhere. */
export function copiedPack(
  dossier: Dossier,
  { tables, questions }: DebatePack,
  head: { readonly title: string; readonly lines: readonly string[] },
): Formatted {
  const asked = questions.flatMap(({ item, questions: drafts }) => [
    heading(4, item.title),
    numbered(drafts),
  ]);
  return stacked([
    copiedHead(head.title, head.lines, dossier),
    ...tables.map((table) => copiedTable(dossier, table)),
    ...(asked.length > 0
      ? [heading(3, texts.questions), paragraph(texts.questionsNote), ...asked]
      : []),
  ]);
}
