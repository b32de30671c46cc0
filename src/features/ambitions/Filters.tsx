import { recommendationOrder } from '@/domain/ambition/progress';
import { ambitionTexts } from '@/i18n/nl/items/ambitions';
import { statusLabels } from '@/i18n/nl/status/status';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { Select } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import styles from './Filters.module.css';
import type { Row } from './rows';
import { useFilters } from './useFilters';

type FiltersProps = { rows: readonly Row[]; shown: readonly Row[] };

/** Which recommendations are shown: by status and by document. */
export function Filters({ rows, shown }: FiltersProps) {
  const { dossier } = useDossier();
  const [{ status, document }, change] = useFilters();
  const documents = [...new Set(rows.map(({ recommendation }) => recommendation.documentId))];
  const own = shown.filter(({ relatedTo }) => relatedTo.length === 0);
  const related = shown.filter(({ relatedTo }) => relatedTo.length > 0);
  const everything = { value: '', label: ambitionTexts.all };
  const clear = () => change({ status: undefined, document: undefined });
  return (
    <section className={styles['filters']} aria-label={ambitionTexts.filters}>
      <Field label={ambitionTexts.status}>
        {(control) => (
          <Select
            {...control}
            value={status ?? ''}
            onValue={(value) => change({ status: value || undefined })}
            options={[
              everything,
              ...recommendationOrder.map((code) => ({
                value: code,
                label: statusLabels.recommendation[code],
              })),
            ]}
          />
        )}
      </Field>
      <Field label={ambitionTexts.document}>
        {(control) => (
          <Select
            {...control}
            value={document ?? ''}
            onValue={(value) => change({ document: value || undefined })}
            options={[
              everything,
              ...documents.map((id) => ({
                value: id,
                label: dossier.find('document', id)?.title ?? id,
              })),
            ]}
          />
        )}
      </Field>
      <output className={styles['shown']}>
        {ambitionTexts.shown(distinct(own), distinct(related))}
      </output>
      {(status || document) && (
        <Button variant="quiet" onClick={clear}>
          {ambitionTexts.clear}
        </Button>
      )}
    </section>
  );
}

/** A recommendation from elsewhere can stand under several ambitions; it counts once. */
function distinct(rows: readonly Row[]): number {
  return new Set(rows.map(({ recommendation }) => recommendation.id)).size;
}
