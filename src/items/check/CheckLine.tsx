import { Pencil } from 'lucide-react';
import { lazy } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Check } from '@/domain/evidence/check';
import type { ItemRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { editTexts } from '@/i18n/nl/forms/edit';
import { checkSentence, checkTexts } from '@/i18n/nl/sources/checks';
import { FormButton } from '@/items/edit/FormButton';
import { RemoveRecordButton } from '@/items/remove/RemoveRecordButton';
import { useDossier } from '@/queries/dossier/dossier';
import styles from './Checks.module.css';

const CheckDialog = lazy(() =>
  import('./CheckDialog').then((module) => ({ default: module.CheckDialog })),
);

/** The number of the request that was looked at, where the page is about the motion. */
function requestNumber(dossier: Dossier, check: Check, of: ItemRef): number | undefined {
  if (of.kind !== 'motion' || check.subject.kind !== 'request') return undefined;
  return dossier.find('request', check.subject.id)?.number;
}

type CheckLineProps = {
  check: Check;
  /** What the page or block is about. */
  of: ItemRef;
};

/** One look in a sentence, with the way to change or delete it. */
export function CheckLine({ check, of }: CheckLineProps) {
  const { dossier } = useDossier();
  const day = formatDay(check.on);
  return (
    <div className={styles['line']}>
      <p>{checkSentence({ ...check, request: requestNumber(dossier, check, of) })}</p>
      <span className={styles['actions']}>
        <FormButton
          text={editTexts.edit}
          label={checkTexts.editOf(day)}
          icon={<Pencil aria-hidden />}
          variant="quiet"
          iconOnly
        >
          {(close) => <CheckDialog subject={check.subject} check={check} onClose={close} />}
        </FormButton>
        <RemoveRecordButton record={check} name={checkTexts.of(day)} />
      </span>
    </div>
  );
}
