import { Check } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { lastChecked } from '@/domain/dossier/standing';
import type { ItemRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { checkTexts } from '@/i18n/nl/status-form';
import { useDossier } from '@/queries/dossier';
import { Button } from '@/ui/button/Button';
import styles from './CheckButton.module.css';

const CheckDialog = lazy(() =>
  import('./CheckDialog').then((module) => ({ default: module.CheckDialog })),
);

/** When an item was last looked at, and the way to say that it was looked at again, without a change of status. */
export function CheckButton({ subject }: { subject: ItemRef }) {
  const { dossier, on, isPast } = useDossier();
  const [isOpen, setOpen] = useState(false);
  const day = lastChecked(dossier, subject, on);
  return (
    <span className={styles['check']}>
      <span>{day ? checkTexts.last(formatDay(day)) : checkTexts.never}</span>
      {!isPast && (
        <Button
          variant="quiet"
          icon={<Check aria-hidden />}
          aria-haspopup="dialog"
          aria-label={checkTexts.buttonLabel}
          onClick={() => setOpen(true)}
        >
          {checkTexts.button}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <CheckDialog subject={subject} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
