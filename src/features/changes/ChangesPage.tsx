import { Suspense, useMemo } from 'react';
import { standModes } from '@/domain/dossier/standMode';
import { isWrittenAsDay } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { changesLead, changesTexts } from '@/i18n/nl/journal/changes';
import { withDeleted } from '@/items/text/nameable';
import { type Between, useBetween } from '@/queries/dossier/between';
import { useFirstDayEntered, useJournal } from '@/queries/dossier/journal';
import { CopyButton } from '@/ui/copy/CopyButton';
import { Segmented } from '@/ui/form/Segmented';
import { Banner } from '@/ui/layout/Banner';
import { EmptyState } from '@/ui/layout/EmptyState';
import { Page } from '@/ui/layout/Page';
import { ChangeList } from './ChangeList';
import styles from './Changes.module.css';
import { ChangeTable } from './ChangeTable';
import { byItem, byKind, changeRows } from './changeRows';
import { copiedList, copiedTable } from './copied';
import { EnteredHint } from './EnteredHint';
import { PeriodForm } from './PeriodForm';
import { Presets } from './Presets';
import { changesViews, useChangesAddress } from './useChangesAddress';

const modeOptions = standModes.map((mode) => ({
  value: mode,
  label: shellTexts.stand.modes[mode],
}));
const viewOptions = changesViews.map((view) => ({ value: view, label: changesTexts.views[view] }));

type Address = ReturnType<typeof useChangesAddress>;

/** What the reader should know before reading: a day that could not be taken as it stands, or a dossier not begun. */
function PeriodNotices({ address }: { address: Address }) {
  const { from, until, impossible, isReversed, mode, setMode } = address;
  const firstEntered = useFirstDayEntered(mode === 'entered');
  const isBeforeAll = firstEntered !== undefined && firstEntered > from;
  return (
    <>
      {impossible.map(({ text, taken }) => (
        <Banner key={text} tone="warning">
          {changesTexts[isWrittenAsDay(text) ? 'impossible' : 'unreadable'](text, formatDay(taken))}
        </Banner>
      ))}
      {isReversed && <Banner tone="warning">{changesTexts.reversed}</Banner>}
      {mode === 'facts' && (
        <Suspense fallback={null}>
          <EnteredHint from={from} until={until} onShow={() => setMode('entered')} />
        </Suspense>
      )}
      {isBeforeAll && <Banner>{changesTexts.nothingEnteredYet(formatDay(from))}</Banner>}
    </>
  );
}

function Controls({ address }: { address: Address }) {
  const { present, from, until, mode, view, setPeriod, setMode, setView } = address;
  return (
    <div className={styles['controls']}>
      <Presets
        present={present}
        from={from}
        until={until}
        onFrom={(day) => setPeriod(day, undefined)}
      />
      <PeriodForm from={from} until={until} onPeriod={setPeriod} />
      <div className={styles['choices']}>
        <Segmented
          label={changesTexts.mode}
          showLabel
          options={modeOptions}
          value={mode}
          onValue={(value) => setMode(standModes.find((known) => known === value) ?? 'facts')}
        />
        <p className={styles['explanation']}>{shellTexts.stand.explanation}</p>
        <Segmented
          label={changesTexts.view}
          showLabel
          options={viewOptions}
          value={view}
          onValue={(value) => setView(changesViews.find((known) => known === value) ?? 'item')}
        />
      </div>
    </div>
  );
}

/** What is different, with the names of what was deleted since and is referred to all the same. */
function useNamedBetween(between: Between): Between {
  const journal = useJournal();
  return useMemo(
    () => ({ ...between, names: withDeleted(between.names, journal) }),
    [between, journal],
  );
}

/** Wijzigingen: all that is different between two days, as a list and as a table. */
export function ChangesPage() {
  const address = useChangesAddress();
  const { from, until, mode, view } = address;
  const between = useNamedBetween(useBetween(from, until, mode));
  const rows = useMemo(() => changeRows(between), [between]);
  const groups = useMemo(() => (view === 'item' ? byItem(rows) : byKind(rows)), [rows, view]);
  const { names: dossier } = between;
  const types = rows.map(({ difference }) => difference.type);
  const lead = changesLead({ from, until, mode }, types);
  const head = { title: changesTexts.title, lead };
  const getContent = () =>
    view === 'table' ? copiedTable(head, rows, dossier) : copiedList(head, groups, dossier);
  return (
    <Page
      title={changesTexts.title}
      lead={lead}
      actions={rows.length > 0 && <CopyButton getContent={getContent} label={changesTexts.copy} />}
    >
      <Controls address={address} />
      <PeriodNotices address={address} />
      {rows.length === 0 && <EmptyState>{changesTexts.nothing}</EmptyState>}
      {rows.length > 0 &&
        (view === 'table' ? (
          <ChangeTable rows={rows} dossier={dossier} />
        ) : (
          <ChangeList groups={groups} dossier={dossier} />
        ))}
    </Page>
  );
}
