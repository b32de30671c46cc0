import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { parseDay } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import { type Week, weekAfter, weekOf } from '@/domain/shared/week';
import { partyCounts } from '@/domain/workflow/inheritance';
import { type WeekView, weekView } from '@/domain/workflow/weekView';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { type WeekCounts, weekLead, weekTexts, weekTitle } from '@/i18n/nl/overview/week';
import { isUnder, partyFrom, partyOptions } from '@/items/workflow/partyChoice';
import { useDossier } from '@/queries/dossier/dossier';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
import { Button } from '@/ui/button/Button';
import { Page } from '@/ui/layout/Page';
import { AgendaSection } from './AgendaSection';
import { LeftSection } from './LeftSection';
import { PartySelect } from './PartySelect';
import { PromisedSection } from './PromisedSection';
import { UncheckedSection } from './UncheckedSection';
import styles from './WeekPage.module.css';

function countsOf(view: WeekView, isNow: boolean): WeekCounts {
  const count = (...codes: string[]) =>
    view.thisWeek.filter(({ reason }) => codes.includes(reason.code)).length;
  return {
    terms: count('termEnds', 'termOpens'),
    steps: count('stepEnds', 'stepOpens'),
    checks: count('check'),
    left: new Set([...view.late, ...view.overdueSteps].map(({ ref }) => refKey(ref))).size,
    isNow,
  };
}

/** What falls due, is to be done and to be checked in a week and the next, and what was left. */
export function WeekPage() {
  const { dossier, on } = useDossier();
  const [search, , step] = useSearchTexts();
  const start = parseDay(search['van'] ?? '') ?? on;
  const week = useMemo(() => weekOf(start), [start]);
  const isNow = on >= week.from && on <= week.to;
  const options = useMemo(() => partyOptions(partyCounts(dossier, on)), [dossier, on]);
  const who = partyFrom(search['wie'], options);
  const view = useMemo(
    () => weekView(dossier, week, on, (owner) => who === undefined || isUnder(owner, who)),
    [dossier, week, on, who],
  );
  const shared = { dossier, on };
  return (
    <Page
      title={weekTitle(week)}
      tabTitle={`${shellTexts.pages.week} ${week.number}`}
      lead={<span role="status">{weekLead(countsOf(view, isNow))}</span>}
      actions={
        <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
          {weekTexts.print}
        </Button>
      }
    >
      <div className={styles['bar']}>
        <WeekSteps week={week} isNow={isNow} onWeek={(van) => step({ van })} />
        <PartySelect
          label={weekTexts.who}
          options={[{ value: '', label: weekTexts.everyone }, ...options]}
          value={who ?? ''}
          onValue={(wie) => step({ wie })}
        />
      </div>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <AgendaSection
            title={isNow ? weekTexts.thisWeek : weekTexts.inWeek(week.number)}
            entries={view.thisWeek}
            {...shared}
          />
          <AgendaSection
            title={weekTexts.nextWeek(weekAfter(week, 1).number)}
            entries={view.nextWeek}
            {...shared}
          />
        </div>
        <div className={styles['column']}>
          <LeftSection late={view.late} steps={view.overdueSteps} {...shared} />
          <PromisedSection month={view.month.from} entries={view.promised} {...shared} />
          <UncheckedSection
            entries={view.unchecked}
            andMore={isNow ? view.uncheckedAndMore : 0}
            dossier={dossier}
          />
        </div>
      </div>
      <p className={styles['more']}>
        <AppLink to={pagePath('handover')}>{weekTexts.handoverLink}</AppLink>
      </p>
    </Page>
  );
}

type WeekStepsProps = { week: Week; isNow: boolean; onWeek: (from: string | undefined) => void };

function WeekSteps({ week, isNow, onWeek }: WeekStepsProps) {
  return (
    <fieldset className={styles['steps']} aria-label={weekTexts.choose}>
      <Button icon={<ChevronLeft aria-hidden />} onClick={() => onWeek(weekAfter(week, -1).from)}>
        {weekTexts.previous}
      </Button>
      <Button icon={<ChevronRight aria-hidden />} onClick={() => onWeek(weekAfter(week, 1).from)}>
        {weekTexts.next}
      </Button>
      {!isNow && (
        <Button variant="quiet" onClick={() => onWeek(undefined)}>
          {weekTexts.current}
        </Button>
      )}
    </fieldset>
  );
}
