import { addDays, dutchDayOf } from '@/domain/shared/day';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useBackupAge } from '@/queries/backup/useBackups';
import { useServices } from '@/queries/services';
import { useSettings, useUpdateSettings } from '@/queries/settings';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

const texts = backupTexts.reminder;

/** Reminds of making a backup of the open dossier when the last one is old and there were changes since. */
export function BackupReminder() {
  const age = useBackupAge();
  const { backups } = useSettings();
  const update = useUpdateSettings();
  const today = dutchDayOf(useServices().clock.now());
  const tomorrow = addDays(today, 1);
  const { quietUntil } = backups;
  // Of a later day it can only be where the clock was ahead when that was asked.
  const isQuiet = quietUntil !== undefined && today < quietUntil && quietUntil <= tomorrow;
  if (!age.isDue || isQuiet) return null;
  return (
    <Banner
      action={
        <>
          <AppLink to={pagePath('settings')}>{texts.make}</AppLink>
          <Button
            variant="quiet"
            onClick={() => update({ backups: { ...backups, quietUntil: tomorrow } })}
          >
            {texts.later}
          </Button>
        </>
      }
    >
      {texts.text(age)}
    </Banner>
  );
}
