import { queryOptions, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import { firstDayEntered } from '@/domain/journal/entered';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Stamp } from '@/domain/journal/hlc';
import type { Day } from '@/domain/shared/day';
import type { RecordRef } from '@/domain/shared/ids';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import { bridge, readSettled } from './sync';

/** The query for the whole journal of a dossier. */
export function journalQuery(services: Services, name: DossierName) {
  return queryOptions({
    queryKey: keys.journal(name),
    structuralSharing: false,
    queryFn: ({ client }): Promise<readonly JournalEntry[]> => {
      const store = services.store(name);
      bridge(client, store, name);
      return readSettled(store, store.journal);
    },
  });
}

/** The query for the stamp up to which a dossier is what the last restore put there; `null` where there was none. */
export function restoredUpToQuery(services: Services, name: DossierName) {
  return queryOptions({
    queryKey: keys.restoredUpTo(name),
    queryFn: ({ client }): Promise<Stamp | null> => {
      const store = services.store(name);
      bridge(client, store, name);
      return readSettled(store, async () => (await store.restoredUpTo()) ?? null);
    },
  });
}

/** The query for the entries on some records. */
export function historyQuery(services: Services, name: DossierName, refs: readonly RecordRef[]) {
  return queryOptions({
    queryKey: keys.history(name, refs),
    structuralSharing: false,
    queryFn: ({ client }): Promise<readonly JournalEntry[]> => {
      const store = services.store(name);
      bridge(client, store, name);
      return readSettled(store, () => store.historyOf(refs));
    },
  });
}

/** The whole journal of the present dossier in order of stamp; suspends while it is read. */
export function useJournal(): readonly JournalEntry[] {
  const services = useServices();
  const { dossier } = useSettings();
  return useSuspenseQuery(journalQuery(services, dossier)).data;
}

/** The whole journal where it is needed, which then suspends while it is read; else `undefined`. */
export function useJournalIf(isNeeded: boolean): readonly JournalEntry[] | undefined {
  const services = useServices();
  const { dossier } = useSettings();
  // A query that suspends can't be switched off: it is left out of the list instead.
  const queries = [journalQuery(services, dossier)].filter(() => isNeeded);
  const [read] = useSuspenseQueries({ queries });
  return read?.data;
}

/** The day on which the first thing was entered in the dossier; `undefined` when that is not asked, or nothing was. */
export function useFirstDayEntered(isAsked: boolean): Day | undefined {
  const journal = useJournalIf(isAsked);
  return useMemo(() => journal && firstDayEntered(journal), [journal]);
}

/** The entries on these records in order of stamp; suspends while they are read. */
export function useHistoryOf(refs: readonly RecordRef[]): readonly JournalEntry[] {
  const services = useServices();
  const { dossier } = useSettings();
  return useSuspenseQuery(historyQuery(services, dossier, refs)).data;
}
