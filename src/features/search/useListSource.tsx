import { GitCompareArrows } from 'lucide-react';
import { useMemo } from 'react';
import { formatDay } from '@/i18n/dates';
import { searchTexts } from '@/i18n/nl/search/search';
import { kindIcons } from '@/items/page/kindIcons';
import { type ListLead, listLeads } from '@/items/search/listLeads';
import { type AskedPeriod, periodInQuestion } from '@/items/search/periodInQuestion';
import { useDossier } from '@/queries/dossier/dossier';
import { listPath, pagePath } from '@/routing/paths';
import { searchNames } from '@/routing/searchNames';
import { answerOf, type SourceAnswer } from './answer';
import { OptionContent } from './OptionContent';
import { useOpening } from './useOpening';

type Opening = ReturnType<typeof useOpening>;

function leadOption({ kind, filter, value, label, count }: ListLead, opening: Opening) {
  return {
    key: `list-${kind}-${filter}-${value}`,
    content: <OptionContent icon={kindIcons[kind]} title={searchTexts.list(kind, label, count)} />,
    ...opening(listPath(kind), { [filter]: value }),
  };
}

function periodOption({ from, until }: AskedPeriod, opening: Opening) {
  return {
    key: 'period',
    content: (
      <OptionContent
        icon={GitCompareArrows}
        title={searchTexts.period(formatDay(from), formatDay(until))}
      />
    ),
    ...opening(pagePath('changes'), { [searchNames.from]: from, [searchNames.until]: until }),
  };
}

/** Lists narrowed to what the question asks for: how things stand, or what changed in a period. */
export function useListSource(question: string): SourceAnswer {
  const { dossier, on } = useDossier();
  const opening = useOpening();
  return useMemo(() => {
    const leads = listLeads(dossier, question, on);
    const period = periodInQuestion(question, on);
    const options = [
      ...leads.map((lead) => leadOption(lead, opening)),
      ...(period ? [periodOption(period, opening)] : []),
    ];
    return answerOf([{ key: 'lists', title: searchTexts.groups.lists, options }], {
      isCertain: leads.some(({ fit }) => fit !== 'within'),
    });
  }, [dossier, question, on, opening]);
}
