import { formTexts } from '@/i18n/nl/forms/forms';
import { Banner } from '@/ui/layout/Banner';
import { CopyTypedButton } from './CopyTypedButton';

/** Says within a form that everything was wiped elsewhere: what was typed can still be copied, and is not saved. */
export function WipedNotice() {
  return (
    <div role="alert">
      <Banner tone="warning" action={<CopyTypedButton />}>
        {formTexts.wiped.text}
      </Banner>
    </div>
  );
}
