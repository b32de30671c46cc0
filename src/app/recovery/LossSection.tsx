import { useQuery } from '@tanstack/react-query';
import { recoveryTexts as texts } from '@/i18n/nl/recovery';
import type { Loss } from '@/queries/inspection';
import type { Recovering } from '@/queries/recovery';
import { Section } from '@/ui/layout/Page';
import { LossActions } from './LossActions';
import { LossFacts } from './LossFacts';
import styles from './RecoveryPage.module.css';

function whatHappened({ inspection }: Loss): string {
  if (inspection.state === 'unreadable') return texts.unreadable;
  return inspection.found.entries === 0 ? texts.gone : texts.less;
}

type LossSectionProps = { loss: Loss; recovering: Recovering; onSettled: () => void };

/** What is missing of one dossier, what was found of it, and what can be done. */
export function LossSection({ loss, recovering, onSettled }: LossSectionProps) {
  const { data: left, isPending } = useQuery({
    queryKey: ['left', loss.name],
    // `null` is a value of the cache, `undefined` is not.
    queryFn: async () => (await recovering.findLeft(loss.name)) ?? null,
  });
  return (
    <Section title={texts.sectionTitle(loss.name)}>
      <p className={styles['text']}>{whatHappened(loss)}</p>
      {isPending ? (
        <p role="status">{texts.searching}</p>
      ) : (
        <>
          <LossFacts loss={loss} left={left ?? undefined} />
          <LossActions
            loss={loss}
            left={left ?? undefined}
            recovering={recovering}
            onSettled={onSettled}
          />
        </>
      )}
    </Section>
  );
}
