import { useQuery } from '@tanstack/react-query';
import { recoveryTexts as texts } from '@/i18n/nl/safekeeping/recovery';
import { keys } from '@/queries/keys';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovering } from '@/queries/safekeeping/recovery';
import { Section } from '@/ui/layout/Page';
import { BackupPart } from './BackupPart';
import { DamagedFiles } from './DamagedFiles';
import { LossActions } from './LossActions';
import { LossFacts } from './LossFacts';
import styles from './RecoveryPage.module.css';
import { useBringBack } from './useBringBack';

function whatHappened({ inspection }: Loss): string {
  if (inspection.state === 'unreadable') return texts.unreadable;
  return inspection.found.entries === 0 ? texts.gone : texts.less;
}

type LossSectionProps = { loss: Loss; recovering: Recovering; onSettled: () => void };

/**
 * What is missing of one dossier, what was found of it, and what can be done: what needs nothing that is found here can be
 * done at once, while the search goes on.
 */
export function LossSection({ loss, recovering, onSettled }: LossSectionProps) {
  const { data: left, isError } = useQuery({
    queryKey: keys.left(loss.name),
    queryFn: () => recovering.findLeft(loss.name),
  });
  const restore = useBringBack(loss, recovering, onSettled);
  return (
    <Section title={texts.sectionTitle(loss.name)}>
      <p className={styles['text']}>{whatHappened(loss)}</p>
      {left ? (
        <>
          <LossFacts loss={loss} left={left} />
          <DamagedFiles loss={loss} damaged={left.damaged} recovering={recovering} />
        </>
      ) : (
        <p role="status" className={styles['text']}>
          {isError ? texts.notSearched : texts.searching}
        </p>
      )}
      <LossActions
        loss={loss}
        left={left?.found}
        restore={restore}
        recovering={recovering}
        onSettled={onSettled}
      />
      <BackupPart loss={loss} recovering={recovering} restore={restore} />
    </Section>
  );
}
