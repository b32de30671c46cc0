import { type SubmitEvent, useMemo } from 'react';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { formatDay } from '@/i18n/dates';
import { progressReportTexts as texts } from '@/i18n/nl/report/progress';
import { sheetTexts } from '@/i18n/nl/report/sheets';
import { CsvButton } from '@/items/download/CsvButton';
import { DayField } from '@/items/fields/DayField';
import { useDayDraft } from '@/items/fields/useDayDraft';
import { useDossier } from '@/queries/dossier/dossier';
import { useSettings } from '@/queries/settings';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { stacked } from '@/ui/copy/formatted';
import { Banner } from '@/ui/layout/Banner';
import { copiedHead, copiedTable } from '../sheet/copied';
import { SheetPage } from '../sheet/SheetPage';
import { SheetTableView } from '../sheet/SheetTableView';
import { sheetRowsAsText } from '../sheet/sheetRowsAsText';
import styles from './ProgressPage.module.css';
import { progressTables } from './progressTables';
import { type ReportPeriod, readReportPeriod } from './reportPeriod';

/** Voortgangsoverzicht: the tables that a ministry sends to the Kamer twice a year. */
export function ProgressPage() {
  const { dossier, on } = useDossier();
  const [{ van, tot }] = useSearchTexts();
  const { lastReport } = useSettings();
  const period = useMemo(
    () => readReportPeriod({ van, tot }, on, lastReport),
    [van, tot, on, lastReport],
  );
  const held = useMemo(() => dossierAsOf(dossier, period.until), [dossier, period.until]);
  const tables = useMemo(() => progressTables(held, period), [held, period]);
  const lead = texts.lead(formatDay(period.from), formatDay(period.until));
  return (
    <SheetPage
      name={texts.title}
      title={texts.title}
      lead={lead}
      layout="wide"
      day={period.until}
      controls={<PeriodChoice period={period} />}
      more={
        <CsvButton
          name={texts.title}
          variant="secondary"
          getRows={() => tables.flatMap(sheetRowsAsText)}
        />
      }
      getContent={() =>
        stacked([
          copiedHead(texts.title, [sheetTexts.asOf(formatDay(period.until)), lead], held),
          ...tables.map((table) => copiedTable(held, table)),
        ])
      }
    >
      {period.impossible.map((text) => (
        <Banner key={text} tone="warning">
          {texts.impossible(text, formatDay(period.from), formatDay(period.until))}
        </Banner>
      ))}
      {period.isReversed && <Banner tone="warning">{texts.reversed}</Banner>}
      {period.isCut && (
        <Banner tone="warning">{texts.laterThanStand(formatDay(period.until))}</Banner>
      )}
      {tables.map((table) => (
        <SheetTableView key={table.title} dossier={held} table={table} />
      ))}
    </SheetPage>
  );
}

/** The first and the last day of the report; they stand in the address. */
function PeriodChoice({ period }: { period: ReportPeriod }) {
  const [, , step] = useSearchTexts();
  const first = useDayDraft(period.from);
  const last = useDayDraft(period.until);
  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [van, tot] = [first.read(), last.read()];
    if (van && tot) {
      step({ van, tot });
      return;
    }
    event.currentTarget
      .querySelectorAll('input')
      .item(van ? 1 : 0)
      .focus();
  };
  return (
    <form noValidate className={styles['form']} aria-label={texts.period} onSubmit={show}>
      <DayField
        label={texts.from}
        value={first.value}
        onValue={first.onValue}
        error={first.error}
      />
      <DayField label={texts.until} value={last.value} onValue={last.onValue} error={last.error} />
      <div className={styles['submit']}>
        <Button type="submit">{texts.show}</Button>
      </div>
    </form>
  );
}
