import { useMemo } from 'react';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { useStand } from '@/queries/dossier/stand';
import { useSettings, useToday } from '@/queries/settings';
import { useSearchTexts } from '@/routing/search';
import { searchNames as names } from '@/routing/searchNames';
import { modeInAddress, modeName, readMode } from '@/routing/standMode';
import { readPeriod } from './period';

/** How the changes are laid out. */
export const changesViews = ['item', 'kind', 'table'] as const;
export type ChangesView = (typeof changesViews)[number];

const viewTexts: { readonly [View in ChangesView]: string } = {
  item: '',
  kind: 'soort',
  table: 'tabel',
};

/** The state of the page as it stands in the address, and how to change it. */
export function useChangesAddress() {
  const [search, , step] = useSearchTexts();
  const { [names.from]: van, [names.until]: tot, indeling, [modeName]: modeText } = search;
  const today = useToday();
  const { stand } = useStand();
  const { lastReport } = useSettings();
  const present = stand ?? today;
  const period = useMemo(
    () => readPeriod({ ...(van && { van }), ...(tot && { tot }) }, { present, lastReport }),
    [van, tot, present, lastReport],
  );
  return {
    ...period,
    present,
    mode: readMode(modeText),
    view: changesViews.find((it) => viewTexts[it] === indeling) ?? 'item',
    setPeriod: (from: Day, until: Day | undefined) =>
      step({ [names.from]: from, [names.until]: until }),
    setMode: (mode: StandMode) => step({ [modeName]: modeInAddress(mode) }),
    setView: (view: ChangesView) => step({ indeling: viewTexts[view] }),
  };
}
