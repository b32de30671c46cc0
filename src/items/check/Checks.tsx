import { Check as CheckIcon } from 'lucide-react';
import { lazy } from 'react';
import { checksOf } from '@/domain/answer/checks';
import { lastLook } from '@/domain/dossier/standing';
import type { Check } from '@/domain/evidence/check';
import type { ItemRef } from '@/domain/shared/ids';
import { formatDay } from '@/i18n/dates';
import { checkSentence, checkTexts } from '@/i18n/nl/sources/checks';
import { FormButton } from '@/items/edit/FormButton';
import { useDossier } from '@/queries/dossier/dossier';
import { CheckLine } from './CheckLine';
import styles from './Checks.module.css';

const CheckDialog = lazy(() =>
  import('./CheckDialog').then((module) => ({ default: module.CheckDialog })),
);

type ChecksProps = {
  subject: ItemRef;
  /** A search about more than this that counts for it too. */
  searched?: Check | undefined;
  /** What a listener hears on the button, where there are several on the page. */
  label?: string;
};

/** When an item was last looked at and what came of it, the looks before that, and the way to say that someone looked. */
export function Checks({ subject, searched, label = checkTexts.buttonLabel }: ChecksProps) {
  const { dossier, on } = useDossier();
  const checks = checksOf(dossier, subject, on).toReversed();
  const look = lastLook(dossier, subject, on);
  const isAlsoSearched = searched && !checks.includes(searched);
  const last = look?.check;
  const earlier = checks.filter((check) => check !== last);
  return (
    <div className={styles['checks']}>
      <div className={styles['line']}>
        {last ? (
          <CheckLine check={last} of={subject} />
        ) : (
          <p>{look ? checkTexts.last(formatDay(look.on)) : checkTexts.never}</p>
        )}
        <FormButton
          text={checkTexts.button}
          label={label}
          icon={<CheckIcon aria-hidden />}
          variant="quiet"
        >
          {(close) => <CheckDialog subject={subject} onClose={close} />}
        </FormButton>
      </div>
      {isAlsoSearched && (
        <p>
          {checkTexts.ofMotion}: {checkSentence(searched)}
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className={styles['summary']}>{checkTexts.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map((check) => (
              <li key={check.id}>
                <CheckLine check={check} of={subject} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
