import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { parseDay } from '@/domain/shared/day';
import { type Inherited, inheritedBy, partyCounts } from '@/domain/workflow/inheritance';
import { isTransfer } from '@/domain/workflow/owner';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { type HandoverCounts, handoverLead, handoverTexts } from '@/i18n/nl/workflow/handover';
import { sentenceCase } from '@/i18n/numbers';
import { NothingYet } from '@/items/page/NothingYet';
import { isUnder, partyFrom, partyName, partyOptions } from '@/items/workflow/partyChoice';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Page, Section } from '@/ui/layout/Page';
import { HandoverForm } from './HandoverForm';
import { HandoverTable } from './HandoverTable';

const kinds = ['motion', 'commitment', 'study', 'recommendation'] as const;

function wasTransferred({ chain }: Inherited): boolean {
  const [before, last] = chain.slice(-2);
  return before !== undefined && last !== undefined && isTransfer(before, last);
}

function countsOf(list: readonly Inherited[]): HandoverCounts {
  const withCode = (wanted: string) =>
    list.filter(({ deadlines }) =>
      deadlines.some(({ standing }) => standing.headline.code === wanted),
    ).length;
  return {
    open: list.length,
    certainlyLate: withCode('certainlyLate'),
    possiblyLate: withCode('possiblyLate'),
    waiting: list.filter(({ via }) => via?.due.headline.code === 'certainlyLate').length,
    transferred: list.filter(wasTransferred).length,
  };
}

/** What a new minister or ministry takes over: everything open on a day for whom is asked, to be printed. */
export function HandoverPage() {
  const { dossier: shown, on: shownOn } = useDossier();
  const [search, , step] = useSearchTexts();
  const on = parseDay(search['op'] ?? '') ?? shownOn;
  const dossier = useMemo(() => dossierAsOf(shown, on), [shown, on]);
  const options = useMemo(() => partyOptions(partyCounts(dossier, on)), [dossier, on]);
  const who =
    partyFrom(search['naar'], options) ?? search['naar']?.trim() ?? options[0]?.value ?? '';
  const list = useMemo(
    () => inheritedBy(dossier, (owner) => isUnder(owner, who), on),
    [dossier, who, on],
  );
  const isKnown = options.some(({ value }) => value === who);
  return (
    <Page
      title={who === '' ? handoverTexts.title : handoverTexts.titleFor(partyName(who))}
      tabTitle={shellTexts.pages.handover}
      lead={<span role="status">{handoverLead(partyName(who), on, countsOf(list))}</span>}
      actions={
        <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
          {handoverTexts.print}
        </Button>
      }
    >
      <HandoverForm
        options={isKnown ? options : [{ value: who, label: who }, ...options]}
        who={who}
        day={on}
        onWho={(naar) => step({ naar })}
        onDay={(op) => step({ op })}
      />
      {list.length === 0 &&
        (options.length === 0 ? (
          <NothingYet>{handoverTexts.empty}</NothingYet>
        ) : (
          <EmptyState>{handoverTexts.nothing}</EmptyState>
        ))}
      {kinds.map((kind) => {
        const own = list.filter(({ item }) => item.kind === kind);
        const title = sentenceCase(kindLabels[kind].many);
        return (
          own.length > 0 && (
            <Section key={kind} title={`${title} (${own.length})`}>
              <HandoverTable label={title} list={own} dossier={dossier} on={on} />
            </Section>
          )
        );
      })}
    </Page>
  );
}
