import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { Rejected } from '@/domain/dossier/rejected';
import type { Day } from '@/domain/shared/day';
import { keys } from './keys';
import { type Services, useServices } from './services';
import { useSettings, useToday } from './settings';
import { dossierOn, makeSnapshot } from './snapshot';
import { useStand } from './stand';
import { bridge, readSettled } from './sync';

/** The dossier as the pages show it. */
export type DossierView = {
  /** As of `on` by the days of its facts when a stand is set; else everything, also what begins later than today. */
  readonly dossier: Dossier;
  /** The day for the rules: the stand, or else today. */
  readonly on: Day;
  readonly today: Day;
  /** A stand is set. */
  readonly isPast: boolean;
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

/** The dossier that the settings name, as of the stand; suspends while it is read. */
export function useDossier(): DossierView {
  const services = useServices();
  const { dossier: name } = useSettings();
  const { data: snapshot } = useSuspenseQuery(dossierQuery(services, name));
  const stand = useStand();
  const today = useToday();
  return useMemo(
    () => ({
      dossier: stand === undefined ? snapshot.dossier : dossierOn(snapshot, stand),
      on: stand ?? today,
      today,
      isPast: stand !== undefined,
      rejected: snapshot.rejected,
    }),
    [snapshot, stand, today],
  );
}
