import type { DossierName } from '@/domain/dossier/dossierName';
import { formTexts } from '@/i18n/nl/forms/forms';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { useOpenDossier } from '@/queries/dossier/dossiers';
import { useSettings } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { showToast } from '@/ui/toast/toasts';
import { CopyTypedButton } from './CopyTypedButton';

const texts = formTexts.otherDossier;

/** Says within a form that another dossier was opened elsewhere: to open that of the form again, or to copy what was typed. */
export function OtherDossierNotice({ belongsTo }: { belongsTo: DossierName }) {
  const { dossier } = useSettings();
  const opening = useOpenDossier(shellTexts.example);
  const open = () =>
    opening.mutate(belongsTo, {
      onError: () => showToast({ text: texts.failed, urgent: true }),
    });
  return (
    <div role="alert">
      <Banner
        tone="warning"
        action={
          <>
            <Button onClick={open}>{texts.back[belongsTo]}</Button>
            <CopyTypedButton />
          </>
        }
      >
        {texts.text[dossier]}
      </Banner>
    </div>
  );
}
