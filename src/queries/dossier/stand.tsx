import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { DossierContext, useDossier, useShownDossier } from './dossier';

/** As of which day the dossier is shown, and by what: the days of facts, or what had been entered by then. */
export type Stand = {
  /** `undefined` for the present, in which both modes show the same. */
  readonly stand: Day | undefined;
  readonly mode: StandMode;
};

const StandContext = createContext<Stand>({ stand: undefined, mode: 'facts' });

type StandProviderProps = { stand: Day | undefined; mode?: StandMode; children: ReactNode };

/**
 * Shows the dossier as of a day to everything below; `undefined` for the present. Suspends while the dossier is read.
 */
export function StandProvider({ stand, mode = 'facts', children }: StandProviderProps) {
  const value = useMemo(() => ({ stand, mode }), [stand, mode]);
  const view = useShownDossier(stand, mode);
  return (
    <StandContext.Provider value={value}>
      <DossierContext.Provider value={view}>{children}</DossierContext.Provider>
    </StandContext.Provider>
  );
}

type DossierFollowerProps = { waits?: boolean; children: ReactNode };

/**
 * Lets everything below follow a change of the dossier a moment later, while it `waits`: what stands beside the work of
 * the user must not keep that from being drawn.
 */
export function DossierFollower({ waits = true, children }: DossierFollowerProps) {
  const view = useDossier();
  const later = useDeferredValue(view);
  return <DossierContext.Provider value={waits ? later : view}>{children}</DossierContext.Provider>;
}

/** As of which day the dossier is shown (stand per), and by what. */
export function useStand(): Stand {
  return useContext(StandContext);
}
