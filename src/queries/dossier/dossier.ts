import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { Rejected } from '@/domain/dossier/rejected';
import type { StandMode } from '@/domain/dossier/standMode';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Day } from '@/domain/shared/day';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import { useSettings, useToday } from '@/queries/settings';
import { useJournalIf } from './journal';
import { dossierEnteredOn, dossierOn, makeSnapshot, type Snapshot } from './snapshot';
import { bridge, readSettled } from './sync';

/** The dossier as the pages show it. */
export type DossierView = {
  /** As of the stand when one is set, by its mode; else everything, also what begins later than today. */
  readonly dossier: Dossier;
  /** Everything in it at present, whatever the stand: to tell what came later, never to show it. */
  readonly whole: Dossier;
  /** The day for the rules: the stand, or else today. */
  readonly on: Day;
  readonly today: Day;
  /** A stand is set. */
  readonly isPast: boolean;
  /** What the stand goes by. */
  readonly mode: StandMode;
  /** Records that do not fit the schema and were set apart. */
  readonly rejected: readonly Rejected[];
};

/** The query for all records of a dossier. */
export function dossierQuery(services: Services, name: DossierName) {
  return queryOptions({
    queryKey: keys.records(name),
    // Comparing whole dossiers part by part costs more than it saves, and look-ups can't be compared.
    structuralSharing: false,
    queryFn: async ({ client }) => {
      const store = services.store(name);
      bridge(client, store, name);
      return makeSnapshot(await readSettled(store, store.load));
    },
  });
}

/** Reads the dossier that the settings name, ahead of the pages. Rejects when it can't be read, as the pages then tell. */
export async function readAhead(services: Services, client: QueryClient): Promise<void> {
  await client.query(dossierQuery(services, services.settings.read().dossier));
}

/** What is shown as of a day: by the journal where that was read, or else by the days of facts. */
function shownOn(
  snapshot: Snapshot,
  journal: readonly JournalEntry[] | undefined,
  on: Day | undefined,
): Pick<DossierView, 'dossier' | 'rejected'> {
  if (on === undefined) return snapshot;
  if (journal) return dossierEnteredOn(journal, on);
  return { dossier: dossierOn(snapshot, on), rejected: snapshot.rejected };
}

/**
 * The dossier that the settings name, as of a day; suspends while it is read. For the one who hands it down: watching
 * the cache, the settings and the clock costs too much to do it again in every part of a page.
 */
export function useShownDossier(stand: Day | undefined, mode: StandMode): DossierView {
  const services = useServices();
  const { dossier: name } = useSettings();
  const { data: snapshot } = useSuspenseQuery(dossierQuery(services, name));
  const journal = useJournalIf(stand !== undefined && mode === 'entered');
  const today = useToday();
  return useMemo(() => {
    const { dossier, rejected } = shownOn(snapshot, journal, stand);
    const isPast = stand !== undefined;
    return { dossier, whole: snapshot.dossier, rejected, on: stand ?? today, today, isPast, mode };
  }, [snapshot, journal, stand, mode, today]);
}

/** Hands the dossier down to the parts of a page. */
export const DossierContext = createContext<DossierView | undefined>(undefined);

/** The dossier as it is shown here; throws outside of a `StandProvider`. */
export function useDossier(): DossierView {
  const view = useContext(DossierContext);
  if (!view) throw new Error('useDossier needs a StandProvider above it');
  return view;
}
