import { createContext, type ReactNode, useContext } from 'react';
import type { Item } from '@/domain/dossier/records';

const none: readonly Item[] = [];
const ComingContext = createContext(none);

/** Gives the fields below it items that are written together with what they fill in. */
export function ComingItems(props: { value: readonly Item[]; children: ReactNode }) {
  return <ComingContext.Provider value={props.value}>{props.children}</ComingContext.Provider>;
}

/** Items that are not in the dossier yet but can be chosen, as they are written in the same change. */
export function useComingItems(): readonly Item[] {
  return useContext(ComingContext);
}
