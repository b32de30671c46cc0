import type { Deadline } from '@/domain/deadline/deadline';
import type { Dossier } from '@/domain/dossier/dossier';
import { type ItemRef, refKey } from '@/domain/shared/ids';
import { eventTexts } from '@/i18n/nl/report/events';
import { titleOf } from '@/items/text/titleOf';
import { groupedBy, type Happening, sourcesOnce } from './happening';

/** What is due: a study by its name, since "oplevering" alone would say nothing. */
export function dueName(dossier: Dossier, { what, subjects }: Deadline): string {
  const [only, ...others] = subjects;
  const isStudy = only?.kind === 'study' && others.length === 0;
  return isStudy ? titleOf(dossier, only) : what;
}

function deadlinesAbout(dossier: Dossier, refs: readonly ItemRef[]): Deadline[] {
  const found = refs.flatMap((ref) => dossier.about('deadline', ref));
  return [...new Map(found.map((deadline) => [refKey(deadline), deadline])).values()];
}

/** First promises and postponements as events; what one person named on one day is one event. */
export function promisedEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  const deadlines = deadlinesAbout(dossier, refs);
  const named = groupedBy(deadlines, ({ saidOn, saidBy }) => `${saidOn} ${saidBy}`).flatMap(
    (group): Happening[] => {
      const [first] = group;
      if (!first) return [];
      const terms = group.map((it) => ({ what: dueName(dossier, it), term: it.term }));
      return [
        {
          key: first.id,
          on: first.saidOn,
          text: eventTexts.terms(first.saidBy, terms),
          sources: sourcesOnce(group.map(({ source }) => source)),
        },
      ];
    },
  );
  const shifts = deadlines.flatMap((deadline) =>
    dossier.about('shift', deadline).map((shift) => ({
      key: shift.id,
      on: shift.saidOn,
      text: eventTexts.shift(dueName(dossier, deadline), shift.term, shift.reason),
      sources: sourcesOnce([shift.source]),
    })),
  );
  return [...named, ...shifts];
}
