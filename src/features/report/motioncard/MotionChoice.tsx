import { motionCardTexts as texts } from '@/i18n/nl/report/motionCard';
import { readableReference } from '@/items/text/readableReference';
import { useDossier } from '@/queries/dossier/dossier';
import { useSearchTexts } from '@/routing/search';
import { searchNames } from '@/routing/searchNames';
import { Combobox } from '@/ui/form/Combobox';
import { Field } from '@/ui/form/Field';
import styles from './MotionChoice.module.css';

/** The choice of the motion that a card is about; it stands in the address. */
export function MotionChoice({ chosen }: { chosen: string | undefined }) {
  const { dossier } = useDossier();
  const [, , step] = useSearchTexts();
  const options = dossier.all('motion').map(({ id, title, references }) => ({
    value: id,
    label: title,
    note: references.map(readableReference).join(' · '),
  }));
  return (
    <div className={styles['choice']}>
      <Field label={texts.choose}>
        {(control) => (
          <Combobox
            control={control}
            options={options}
            value={chosen ?? ''}
            onValue={(id) => step({ [searchNames.motion]: id })}
            placeholder={texts.placeholder}
            nothing={texts.nothingFound}
            clearLabel={texts.clear}
          />
        )}
      </Field>
    </div>
  );
}
