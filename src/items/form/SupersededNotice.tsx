import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';
import { CopyTypedButton } from './CopyTypedButton';

const texts = formTexts.superseded;

/** Says within a form that this tab can save no more, and what becomes of what was typed: it comes back, or is to be copied. */
export function SupersededNotice({ isKept }: { isKept: boolean }) {
  return (
    <div role="alert">
      <Banner
        tone="warning"
        action={
          <>
            <Button onClick={() => window.location.reload()}>{texts.reload}</Button>
            {!isKept && <CopyTypedButton />}
          </>
        }
      >
        {texts.text} {isKept ? texts.kept : texts.lost}
      </Banner>
    </div>
  );
}
