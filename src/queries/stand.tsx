import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';

/** As of which day the dossier is shown, and by what: the days of facts, or what had been entered by then. */
export type Stand = {
  /** `undefined` for the present, in which both modes show the same. */
  readonly stand: Day | undefined;
  readonly mode: StandMode;
};

const StandContext = createContext<Stand>({ stand: undefined, mode: 'facts' });

type StandProviderProps = { stand: Day | undefined; mode?: StandMode; children: ReactNode };

/** Sets the day as of which everything below is shown; `undefined` for the present. */
export function StandProvider({ stand, mode = 'facts', children }: StandProviderProps) {
  const value = useMemo(() => ({ stand, mode }), [stand, mode]);
  return <StandContext.Provider value={value}>{children}</StandContext.Provider>;
}

/** As of which day the dossier is shown (stand per), and by what. */
export function useStand(): Stand {
  return useContext(StandContext);
}
