import { createContext, type ReactNode, useContext } from 'react';
import type { Day } from '@/domain/shared/day';

const StandContext = createContext<Day | undefined>(undefined);

/** Sets the day as of which everything below is shown; `undefined` for the present. */
export function StandProvider(props: { stand: Day | undefined; children: ReactNode }) {
  return <StandContext.Provider value={props.stand}>{props.children}</StandContext.Provider>;
}

/** The day as of which the dossier is shown (stand per), or `undefined` for the present. */
export function useStand(): Day | undefined {
  return useContext(StandContext);
}
