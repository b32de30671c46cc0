import { type ReactNode, useMemo } from 'react';
import { formatDay } from '@/i18n/dates';
import {
  type DebateKind,
  debateKinds,
  debateLead,
  debateTexts as texts,
} from '@/i18n/nl/report/debate';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { NothingYet } from '@/items/page/NothingYet';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { EmptyState } from '@/ui/layout/EmptyState';
import { SheetPage } from '../sheet/SheetPage';
import { SheetTableView } from '../sheet/SheetTableView';
import { type DebateChoice, debateChoices } from './choices';
import { copiedPack } from './copiedPack';
import { DebateControls } from './DebateControls';
import { debatePack } from './debatePack';
import { QuestionSection } from './QuestionSection';

/** Debatpakket: all that is open, due or slipped about one subject, to take along to a debate. */
export function DebatePackPage() {
  const { dossier, on } = useDossier();
  const [{ soort, keuze }] = useSearchTexts();
  const kind = debateKinds.find((known) => known === soort);
  const choices = useMemo(
    () => (kind ? debateChoices(dossier, kind, on) : []),
    [dossier, kind, on],
  );
  const chosen = kind && choices.find(({ value }) => value === (keuze ?? ''));
  const controls = <DebateControls kind={kind} choices={choices} chosen={chosen} />;
  if (kind && chosen) return <PackView kind={kind} choice={chosen} controls={controls} />;
  const isUnknown = (soort !== undefined && !kind) || Boolean(keuze);
  return (
    <SheetPage
      name={texts.title}
      title={texts.title}
      lead={isUnknown ? texts.missing : texts.chooseLead}
      controls={controls}
    >
      {(kind === 'commissie' || kind === 'thema') && choices.length === 0 && (
        <EmptyState>{texts.noChoices[kind]}</EmptyState>
      )}
    </SheetPage>
  );
}

type PackViewProps = { kind: DebateKind; choice: DebateChoice; controls: ReactNode };

function PackView({ kind, choice, controls }: PackViewProps) {
  const { dossier, on } = useDossier();
  const pack = useMemo(() => debatePack(dossier, choice.items, on), [dossier, choice, on]);
  const title = texts.heading(choice.label || texts.kinds[kind].toLocaleLowerCase('nl-NL'));
  const lead = debateLead(pack.counts);
  return (
    <SheetPage
      name={texts.title}
      title={title}
      lead={lead}
      layout="wide"
      controls={controls}
      getContent={() =>
        copiedPack(dossier, pack, { title, lines: [sheetTexts.asOf(formatDay(on)), lead] })
      }
    >
      {choice.items.length === 0 && <NothingYet>{texts.empty}</NothingYet>}
      {pack.tables.map((table) => (
        <SheetTableView key={table.title} dossier={dossier} table={table} />
      ))}
      <QuestionSection dossier={dossier} questions={pack.questions} />
    </SheetPage>
  );
}
