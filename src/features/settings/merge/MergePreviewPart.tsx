import { useMemo, useRef, useState } from 'react';
import { countAnswers, keptAnswers } from '@/domain/journal/merge/keptAnswers';
import { type Answers, isAnswered, isNothingNew } from '@/domain/journal/merge/settle';
import { formatMoment } from '@/i18n/dates';
import { mergeSentence, mergeTexts } from '@/i18n/nl/safekeeping/merge';
import { withDeleted, withTheirs } from '@/items/text/nameable';
import { shortName } from '@/items/text/shortened';
import { useDossier } from '@/queries/dossier/dossier';
import type { MergePreview } from '@/queries/merge/mergePreview';
import { Button } from '@/ui/button/Button';
import { FormFooter } from '@/ui/form/FormFooter';
import { useRefusals } from '@/ui/form/useRefusals';
import { Banner } from '@/ui/layout/Banner';
import { EarlierUndo } from './EarlierUndo';
import { Effects } from './Effects';
import { LeftOut } from './LeftOut';
import styles from './Merge.module.css';
import { useFollowedPreview } from './useFollowedPreview';
import { useMerging } from './useMerging';

const texts = mergeTexts.merging;
const noAnswers: Answers = { texts: {}, deletions: {} };

/** The dossier with what the preview names besides: what was deleted here, and what only the colleague has. */
function useNames({ present, bundle }: MergePreview) {
  const { whole } = useDossier();
  return useMemo(
    () => withTheirs(withDeleted(whole, present), bundle.entries),
    [whole, present, bundle],
  );
}

type MergePreviewPartProps = {
  /** What was worked out when the file was read. */
  read: MergePreview;
  onDone: () => void;
};

/** What a checked file would do to the dossier, the questions that it raises, and the question whether it may. */
export function MergePreviewPart({ read, onDone }: MergePreviewPartProps) {
  const { preview, newer, refusal, show } = useFollowedPreview(read);
  const { bundle, dossier: name, plan } = preview;
  const names = useNames(preview);
  const top = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState(noAnswers);
  const [dropped, setDropped] = useState<number>();
  const { isRefused, refuse, forget } = useRefusals(top);
  const { merge, isPending } = useMerging(preview, onDone);
  const isNothing = useMemo(() => isNothingNew(plan), [plan]);
  const confirm = () => {
    if (isAnswered(plan, answers)) void merge(answers);
    else refuse();
  };
  const update = (next: MergePreview) => {
    const kept = next.dossier === name ? keptAnswers(answers, plan, next.plan) : noAnswers;
    setDropped(countAnswers(answers) - countAnswers(kept));
    setAnswers(kept);
    forget();
    show(next);
    top.current?.focus();
  };
  const isOutdated = newer !== undefined || refusal !== undefined;
  return (
    <div
      ref={top}
      tabIndex={-1}
      className={styles['preview']}
      role="group"
      aria-label={texts.changes}
    >
      {refusal && <Banner tone="warning">{mergeSentence(refusal)}</Banner>}
      {newer && (
        <Banner tone="warning">
          {newer.dossier === name ? texts.outdated : texts.otherDossier}
        </Banner>
      )}
      {dropped !== undefined && !isOutdated && <Banner>{texts.updated(dropped)}</Banner>}
      <p>
        {texts.origin(
          bundle.dossier,
          name,
          formatMoment(new Date(bundle.madeAt)),
          shortName(bundle.author),
        )}
      </p>
      <EarlierUndo plan={plan} />
      <LeftOut plan={plan} dossier={names} />
      {isNothing ? (
        <p>{plan.ahead.length + plan.apart.length === 0 && texts.nothing}</p>
      ) : (
        <Effects
          plan={plan}
          answers={answers}
          onAnswers={setAnswers}
          dossier={names}
          isRefused={isRefused}
        />
      )}
      {(isOutdated || !isNothing) && (
        <FormFooter>
          {newer && (
            <Button variant="primary" onClick={() => update(newer)}>
              {texts.update}
            </Button>
          )}
          {!isOutdated && (
            <Button variant="primary" aria-disabled={isPending} onClick={confirm}>
              {isPending ? texts.busy : texts.confirm}
            </Button>
          )}
          <Button onClick={onDone}>{texts.cancel}</Button>
        </FormFooter>
      )}
    </div>
  );
}
