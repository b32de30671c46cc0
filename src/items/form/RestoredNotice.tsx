import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

/** Says that a form holds what was typed before the window was loaded anew. */
export function RestoredNotice({ onStartOver }: { onStartOver: () => void }) {
  const { text, startOver } = formTexts.restored;
  return (
    <Banner
      action={
        <Button variant="quiet" onClick={onStartOver}>
          {startOver}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}
