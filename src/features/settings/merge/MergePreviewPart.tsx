import { useMemo, useState } from 'react';
import { type Answers, isAnswered, isNothingNew } from '@/domain/journal/merge/settle';
import { kindEffects, toldMerges } from '@/domain/journal/merge/summary';
import { formatMoment } from '@/i18n/dates';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { formatNumber } from '@/i18n/numbers';
import { useDossier } from '@/queries/dossier/dossier';
import type { MergePreview } from '@/queries/merge/useMerge';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import { ChangeList } from './ChangeList';
import { EarlierUndo } from './EarlierUndo';
import { LeftOut } from './LeftOut';
import styles from './Merge.module.css';
import { Questions } from './Questions';
import { useMerging } from './useMerging';

const texts = mergeTexts.merging;
const counts = ['added', 'changed', 'removed'] as const;
const columns = (['kind', ...counts] as const).map((key) => ({ key, title: texts.columns[key] }));

type MergePreviewPartProps = {
  preview: MergePreview;
  onDone: () => void;
  /** The dossier was changed since it was held against the file. */
  onStale: () => void;
};

/** What a checked file would do to the dossier, the questions that it raises, and the question whether it may. */
export function MergePreviewPart({ preview, onDone, onStale }: MergePreviewPartProps) {
  const { bundle, dossier: name, plan } = preview;
  const { whole } = useDossier();
  const [answers, setAnswers] = useState<Answers>({ texts: {}, deletions: {} });
  const [isRefused, setRefused] = useState(false);
  const { merge, isPending } = useMerging(preview, onDone, onStale);
  const told = useMemo(() => toldMerges(plan, answers), [plan, answers]);
  const changing = told.filter(({ effect }) => effect !== 'none');
  const staying = told.filter(({ effect }) => effect === 'none');
  const isNothing = useMemo(() => isNothingNew(plan), [plan]);
  const waiting = told.filter(({ effect }) => effect === 'asked').length;
  const rows = kindEffects(told).map((effects) => ({
    key: effects.kind,
    cells: [texts.kind(effects.kind), ...counts.map((count) => formatNumber(effects[count]))],
  }));
  const confirm = () => {
    if (isAnswered(plan, answers)) void merge(answers);
    else setRefused(true);
  };
  return (
    <div className={styles['preview']} role="group" aria-label={texts.changes}>
      <p>
        {texts.origin(bundle.dossier, name, formatMoment(new Date(bundle.madeAt)), bundle.author)}
      </p>
      <EarlierUndo plan={plan} />
      <LeftOut plan={plan} dossier={whole} />
      {isNothing ? (
        <p>{plan.ahead.length + plan.apart.length === 0 && texts.nothing}</p>
      ) : (
        <>
          {rows.length > 0 && (
            <div className={styles['counts']}>
              <PlainTable label={texts.effects} columns={columns} rows={rows} />
            </div>
          )}
          {waiting > 0 && <p className={styles['soft']}>{texts.notCounted(waiting)}</p>}
          <Questions
            plan={plan}
            answers={answers}
            onAnswers={setAnswers}
            dossier={whole}
            isRefused={isRefused}
          />
          {changing.length > 0 && (
            <Section title={texts.changes} level={3}>
              <ChangeList merges={changing} dossier={whole} />
            </Section>
          )}
          {staying.length > 0 && (
            <Section title={texts.kept} level={3}>
              <p className={styles['soft']}>{texts.keptExplanation}</p>
              <ChangeList merges={staying} dossier={whole} />
            </Section>
          )}
          {changing.length === 0 && <p>{texts.noted}</p>}
          <p>{texts.undoable}</p>
          {isRefused && !isAnswered(plan, answers) && <p role="alert">{texts.unanswered}</p>}
          <FormFooter>
            <Button variant="primary" aria-disabled={isPending} onClick={confirm}>
              {isPending ? texts.busy : texts.confirm}
            </Button>
            <Button onClick={onDone}>{texts.cancel}</Button>
          </FormFooter>
        </>
      )}
    </div>
  );
}
