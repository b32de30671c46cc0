import type { ReactNode } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Item } from '@/domain/dossier/records';
import { standingOn } from '@/domain/dossier/standing';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { searchTexts } from '@/i18n/nl/search/search';
import { formatList, sentenceCase } from '@/i18n/numbers';
import { AnswerBadge } from '@/items/badges/AnswerBadge';
import { StatusBadge } from '@/items/badges/StatusBadge';
import { printedReferences } from '@/items/text/printedReferences';

function factsOf(item: Item): readonly (string | undefined)[] {
  switch (item.kind) {
    case 'motion':
      return [...printedReferences(item).slice(0, 2), formatList(item.submitters)];
    case 'study':
      return [item.institute];
    case 'recommendation':
      return [searchTexts.number(item.number), item.by];
    case 'commitment':
      return [item.reference, item.by, item.madeOn && formatDay(item.madeOn)];
    case 'ambition':
      return [searchTexts.number(item.number), item.by];
    case 'document':
      return [...printedReferences(item).slice(0, 1), item.author, item.dated?.words];
  }
}

/** What an item is, in a line under its title: kind, references, institute or author. */
export function detailsOf(item: Item): string {
  const kind = sentenceCase(kindLabels[item.kind].one);
  return [kind, ...factsOf(item)].filter(Boolean).join(' · ');
}

/** How an item stands on a day, as a badge; nothing for kinds that have no status. */
export function badgeOf(dossier: Dossier, item: Item, on: Day): ReactNode {
  switch (item.kind) {
    case 'motion':
      return <AnswerBadge state={motionAnswer(dossier, item, on).state} />;
    case 'study':
    case 'recommendation':
    case 'commitment':
      return <StatusBadge axis={item.kind} code={standingOn(dossier, item, item.kind, on).code} />;
    case 'ambition':
    case 'document':
      return undefined;
  }
}
