import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { Banner } from '@/ui/layout/Banner';

type RestoredNoticeProps = {
  /** The names of what was changed elsewhere since. */
  changedSince: readonly string[];
  onStartOver: () => void;
};

/** Says that a form holds what was typed before the window was loaded anew, and what was changed elsewhere since. */
export function RestoredNotice({ changedSince, onStartOver }: RestoredNoticeProps) {
  const { text, since, startOver } = formTexts.restored;
  return (
    <Banner
      action={
        <Button variant="quiet" onClick={onStartOver}>
          {startOver}
        </Button>
      }
    >
      {text} {changedSince.length > 0 && since(changedSince)}
    </Banner>
  );
}
