import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import { recoveryTexts } from '@/i18n/nl/safekeeping/recovery';
import { createQueryClient } from '@/queries/queryClient';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovering } from '@/queries/safekeeping/recovery';
import { Page } from '@/ui/layout/Page';
import { LossSection } from './LossSection';
import styles from './RecoveryPage.module.css';

type RecoveryPageProps = {
  losses: readonly Loss[];
  /** How what is missing is brought back. */
  recovering: Recovering;
  /** Starts the app anew, when nothing is missing any more. */
  onRecovered: () => void;
};

/** The user's own work can't be made again, the example can. */
function ownFirst(one: Loss, other: Loss): number {
  return Number(other.name === 'eigen') - Number(one.name === 'eigen');
}

/** Stands in the place of the whole app when there was more in a dossier than there is now: nothing is written unasked. */
export function RecoveryPage({ losses, recovering, onRecovered }: RecoveryPageProps) {
  const [client] = useState(createQueryClient);
  const [settled, setSettled] = useState<readonly DossierName[]>([]);
  const settle = (name: DossierName) => {
    const all = [...settled, name];
    setSettled(all);
    if (losses.every((loss) => all.includes(loss.name))) onRecovered();
  };
  return (
    <QueryClientProvider client={client}>
      <main className={styles['main']}>
        <Page title={recoveryTexts.title} lead={recoveryTexts.lead}>
          {losses
            .filter(({ name }) => !settled.includes(name))
            .toSorted(ownFirst)
            .map((loss) => (
              <LossSection
                key={loss.name}
                loss={loss}
                recovering={recovering}
                onSettled={() => settle(loss.name)}
              />
            ))}
        </Page>
      </main>
    </QueryClientProvider>
  );
}
