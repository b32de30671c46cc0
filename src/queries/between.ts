import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { differencesBetween } from '@/domain/dossier/difference/between';
import type { Difference, Moment } from '@/domain/dossier/difference/difference';
import { enteredDifferences } from '@/domain/dossier/difference/enteredDifferences';
import type { StandMode } from '@/domain/dossier/standMode';
import { firstDayEntered } from '@/domain/journal/entered';
import type { Day } from '@/domain/shared/day';
import { dossierQuery } from './dossier';
import { useJournalIf } from './journal';
import { useServices } from './services';
import { useSettings } from './settings';
import { dossierEnteredOn, dossierOn } from './snapshot';

/** The dossier on two days and what is different between them, newest first. */
export type Between = {
  readonly before: Moment;
  readonly after: Moment;
  readonly differences: readonly Difference[];
};

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
    return { before, after, differences };
  }, [snapshot, journal, from, until]);
}

/** The day on which the first thing was entered in the dossier; `undefined` when that is not asked, or nothing was. */
export function useFirstDayEntered(isAsked: boolean): Day | undefined {
  const journal = useJournalIf(isAsked);
  return useMemo(() => journal && firstDayEntered(journal), [journal]);
}
