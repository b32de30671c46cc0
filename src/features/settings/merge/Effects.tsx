import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { MergePlan } from '@/domain/journal/merge/plan';
import { type Answers, isAnswered } from '@/domain/journal/merge/settle';
import { kindEffects, toldMerges } from '@/domain/journal/merge/summary';
import { mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { formatNumber } from '@/i18n/numbers';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import { ChangeList } from './ChangeList';
import styles from './Merge.module.css';
import { Questions } from './Questions';

const texts = mergeTexts.merging;
const counts = ['added', 'changed', 'removed'] as const;
const columns = (['kind', ...counts] as const).map((key) => ({ key, title: texts.columns[key] }));

type EffectsProps = {
  plan: MergePlan;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  dossier: Dossier;
  /** Whether it was to be merged while questions had no answer. */
  isRefused: boolean;
};

/** What a merge does with the answers given so far: in numbers, the questions, and record by record. */
export function Effects({ plan, answers, onAnswers, dossier, isRefused }: EffectsProps) {
  const told = useMemo(() => toldMerges(plan, answers), [plan, answers]);
  const changing = told.filter(({ effect }) => effect !== 'none');
  const staying = told.filter(({ effect }) => effect === 'none');
  const waiting = told.filter(({ effect }) => effect === 'asked').length;
  const rows = kindEffects(told).map((effects) => ({
    key: effects.kind,
    cells: [texts.kind(effects.kind), ...counts.map((count) => formatNumber(effects[count]))],
  }));
  return (
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
        onAnswers={onAnswers}
        dossier={dossier}
        isRefused={isRefused}
      />
      {changing.length > 0 && (
        <Section title={texts.changes} level={3}>
          <ChangeList merges={changing} dossier={dossier} />
        </Section>
      )}
      {staying.length > 0 && (
        <Section title={texts.kept} level={3}>
          <p className={styles['soft']}>{texts.keptExplanation}</p>
          <ChangeList merges={staying} dossier={dossier} />
        </Section>
      )}
      {changing.length === 0 && <p>{texts.noted}</p>}
      <p>{texts.undoable}</p>
      {isRefused && !isAnswered(plan, answers) && <p role="alert">{texts.unanswered}</p>}
    </>
  );
}
