import { lazy, Suspense } from 'react';
import { isWrittenAsDay } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { useClosed } from '@/queries/dossier/closed';
import { useDossier } from '@/queries/dossier/dossier';
import { useFirstDayEntered } from '@/queries/dossier/journal';
import { useNotWritten } from '@/queries/dossier/savedState';
import { useStand } from '@/queries/dossier/stand';
import { useKeepingTrouble } from '@/queries/safekeeping/keepingTrouble';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { useSearchTexts } from '@/routing/search';
import { modeInAddress, modeName } from '@/routing/standMode';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

const texts = shellTexts.stand;

const BackupReminder = lazy(() =>
  import('@/items/backup/BackupReminder').then((module) => ({ default: module.BackupReminder })),
);

const ClockNotice = lazy(() =>
  import('@/items/clock/ClockNotice').then((module) => ({ default: module.ClockNotice })),
);

function BackToToday() {
  const [, , step] = useSearchTexts();
  return (
    <Button variant="quiet" onClick={() => step({ stand: undefined, [modeName]: undefined })}>
      {texts.back}
    </Button>
  );
}

/** Which day is shown and by what, with a way to the other view of that day and back to today. */
function StandNotice() {
  const { stand, mode } = useStand();
  const [, , step] = useSearchTexts();
  const first = useFirstDayEntered(stand !== undefined && mode === 'entered');
  if (!stand) return null;
  const other = mode === 'facts' ? 'entered' : 'facts';
  const isBeforeAll = mode === 'entered' && (!first || first > stand);
  return (
    <Banner
      action={
        <>
          <Button variant="quiet" onClick={() => step({ [modeName]: modeInAddress(other) })}>
            {texts.other[mode]}
          </Button>
          <BackToToday />
        </>
      }
    >
      {shellTexts.standBanner[mode](formatDay(stand))}
      {isBeforeAll && ` ${texts.nothingEntered(first && formatDay(first))}`}
    </Banner>
  );
}

/** Says so while another day than the real one counts as today, with the way back to the real one. */
function PretendedTodayNotice() {
  const { pretendToday } = useSettings();
  const update = useUpdateSettings();
  if (!pretendToday) return null;
  const { banner, back } = shellTexts.pretendedToday;
  return (
    <Banner
      action={
        <Button variant="quiet" onClick={() => update({ pretendToday: undefined })}>
          {back}
        </Button>
      }
    >
      {banner(formatDay(pretendToday))}
    </Banner>
  );
}

/** Says so when the dossier can only be read: newer code has it, or its database was taken away. */
function ClosedNotice() {
  const closed = useClosed();
  if (!closed) return null;
  const { reload, why } = shellTexts.closed;
  return (
    <Banner
      tone="warning"
      action={
        <Button variant="quiet" onClick={() => window.location.reload()}>
          {reload}
        </Button>
      }
    >
      {why[closed]}
    </Banner>
  );
}

/** Says so when no copy of what is saved can be kept, or when what was done last was not even saved; and what to do. */
function KeepingNotice() {
  const trouble = useKeepingTrouble();
  const notWritten = useNotWritten();
  if (!trouble) return null;
  const { more, why, notSaved } = shellTexts.keeping;
  const words = notWritten ? notSaved[notWritten] : why;
  return (
    <Banner tone="warning" action={<AppLink to={pagePath('settings')}>{more}</AppLink>}>
      {words[trouble]}
    </Banner>
  );
}

/** What is true of the whole page: it shows another day, or something could not be read. `standText` is the day in the address. */
export function Notices({ standText }: { standText: string }) {
  const { rejected, isPast } = useDossier();
  const { dossier } = useSettings();
  return (
    <>
      <ClosedNotice />
      <Suspense fallback={null}>
        <ClockNotice />
      </Suspense>
      <KeepingNotice />
      <PretendedTodayNotice />
      <StandNotice />
      {standText && !isPast && (
        <Banner tone="warning" action={<BackToToday />}>
          {isWrittenAsDay(standText) ? texts.impossible(standText) : texts.unreadable(standText)}
        </Banner>
      )}
      {dossier === 'eigen' && (
        <Suspense fallback={null}>
          <BackupReminder />
        </Suspense>
      )}
      {rejected.length > 0 && (
        <Banner
          tone="warning"
          action={<AppLink to={pagePath('settings')}>{shellTexts.rejectedMore}</AppLink>}
        >
          {shellTexts.rejected(rejected.length)}
        </Banner>
      )}
    </>
  );
}
