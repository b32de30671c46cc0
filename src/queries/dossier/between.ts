import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { differencesBetween } from '@/domain/dossier/difference/between';
import type { Difference, Moment } from '@/domain/dossier/difference/difference';
import { enteredDifferences } from '@/domain/dossier/difference/enteredDifferences';
import type { Dossier } from '@/domain/dossier/dossier';
import type { StandMode } from '@/domain/dossier/standMode';
import type { Day } from '@/domain/shared/day';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import { dossierQuery } from './dossier';
import { useJournalIf } from './journal';
import { dossierEnteredOn, dossierOn } from './snapshot';

/** The dossier on two days and what is different between them, newest first. */
export type Between = {
  readonly before: Moment;
  readonly after: Moment;
  readonly differences: readonly Difference[];
  /** For titles: finds an item as it was on either day, or else as it is now, as sources may be of a later day. */
  readonly names: Dossier;
};

function namesIn(present: Dossier, before: Dossier, after: Dossier): Dossier {
  return {
    ...present,
    find: (kind, id) => after.find(kind, id) ?? present.find(kind, id) ?? before.find(kind, id),
  };
}

/** What changed between the ends of two days, whatever stand is shown; suspends while it is read. */
export function useBetween(from: Day, until: Day, mode: StandMode): Between {
  const services = useServices();
  const { dossier: name } = useSettings();
  const { data: snapshot } = useSuspenseQuery(dossierQuery(services, name));
  const journal = useJournalIf(mode === 'entered');
  return useMemo(() => {
    const momentOn = (on: Day): Moment => ({
      on,
      dossier: journal ? dossierEnteredOn(journal, on).dossier : dossierOn(snapshot, on),
    });
    const before = momentOn(from);
    const after = momentOn(until);
    const differences = journal
      ? enteredDifferences(before, after, journal)
      : differencesBetween(before, after);
    const names = namesIn(snapshot.dossier, before.dossier, after.dossier);
    return { before, after, differences, names };
  }, [snapshot, journal, from, until]);
}
