import { settingsTexts } from '@/i18n/nl/frame/settings';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { firstStepsTexts } from '@/i18n/nl/overview/firstSteps';
import { useOpenDossier } from '@/queries/dossier/dossiers';
import { useSettings } from '@/queries/settings';
import { AppLink } from '@/routing/AppLink';
import { pagePath } from '@/routing/paths';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';
import styles from './FirstSteps.module.css';

/** The way from an empty dossier to the example; where the example itself was emptied, to the page that puts it back. */
export function OpenExample() {
  const { dossier } = useSettings();
  const opening = useOpenDossier(shellTexts.example);
  if (dossier === 'voorbeeld') {
    return (
      <p className={styles['text']}>
        {firstStepsTexts.emptied}{' '}
        <AppLink to={pagePath('settings')}>{firstStepsTexts.toSettings}</AppLink>.
      </p>
    );
  }
  const open = () =>
    opening.mutate('voorbeeld', {
      onSuccess: () =>
        showToast({ text: settingsTexts.dossier.switched.voorbeeld, about: 'everything' }),
      onError: () => showToast({ text: settingsTexts.failed, urgent: true }),
    });
  return (
    <>
      <p className={styles['text']}>{firstStepsTexts.example}</p>
      <div>
        <Button disabled={opening.isPending} onClick={open}>
          {firstStepsTexts.openExample}
        </Button>
      </div>
    </>
  );
}
