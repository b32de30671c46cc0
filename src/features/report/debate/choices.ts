import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { isOfCabinet, membersIn } from '@/domain/workflow/cabinet';
import { ministryIn } from '@/domain/workflow/ministries';
import { isSameName, ownerOn, type Party, partiesOf } from '@/domain/workflow/owner';
import { type DebateKind, debateTexts as texts } from '@/i18n/nl/report/debate';
import { studiesFor, subjectsOfItem } from '../events/happenings';
import type { SheetItem } from '../sheet/facts';
import { subjectsIn } from './subjects';

/** What a debate can be about: an ambition by its id, the others by name. */
export type DebateChoice = {
  readonly value: string;
  readonly label: string;
  readonly items: readonly SheetItem[];
};

function itemsOf(dossier: Dossier): SheetItem[] {
  return [
    ...dossier.all('motion'),
    ...dossier.all('commitment'),
    ...dossier.all('study'),
    ...dossier.all('recommendation'),
  ];
}

/** Who promised or postponed something that is due for these. */
function whoSaid(dossier: Dossier, refs: readonly ItemRef[]): string[] {
  return refs
    .flatMap((ref) => dossier.about('deadline', ref))
    .flatMap((deadline): readonly (Deadline | Shift)[] =>
      [deadline, dossier.about('shift', deadline)].flat(),
    )
    .map(({ saidBy }) => saidBy);
}

/** To whom a motion is addressed, and who promised something in answer to it. */
function spokenToInMotion(dossier: Dossier, motion: Motion): string[] {
  const subjects = subjectsOfItem(dossier, motion);
  const promises = dossier
    .all('commitment')
    .filter(({ motionIds }) => motionIds.includes(motion.id))
    .map(({ by }) => by);
  const said = whoSaid(dossier, [...subjects, ...studiesFor(dossier, subjects)]);
  return [motion.addressee ?? '', ...promises, ...said];
}

/**
 * The ministers of a debate: who was spoken to or promised and postponed, and who has it on that day, also after a
 * transfer. Of the Kamer itself nothing is asked.
 */
function cabinetOf(dossier: Dossier, item: SheetItem, on: Day): string[] {
  const spoken = namedIn(dossier, item).flatMap(membersIn).filter(isOfCabinet);
  const having = ownersOf(dossier, item, on).flatMap(({ type, name }) => {
    if (type === 'ministry') return [name];
    return type === 'person' ? membersIn(name).filter(isOfCabinet) : [];
  });
  return [...spoken, ...having];
}

function namedIn(dossier: Dossier, item: SheetItem): string[] {
  switch (item.kind) {
    case 'motion':
      return spokenToInMotion(dossier, item);
    case 'commitment':
      return [item.by, ...whoSaid(dossier, [item])];
    case 'recommendation':
      return [...item.addressees, ...whoSaid(dossier, [item])];
    case 'study':
      return [item.commissioner ?? '', ...whoSaid(dossier, [item])];
  }
}

/** Who studies or advises; a motion counts for the institutes that are to answer it. */
function institutesOf(dossier: Dossier, item: SheetItem): string[] {
  if (item.kind === 'study') return [item.institute];
  if (item.kind === 'recommendation') return [item.by];
  const subjects = subjectsOfItem(dossier, item);
  return studiesFor(dossier, subjects).flatMap(({ id }) => {
    const study = dossier.find('study', id);
    return study ? [study.institute] : [];
  });
}

/** Ministry, directorate and person that are to act on an item or on one of its requests. */
function ownersOf(dossier: Dossier, item: SheetItem, on: Day): Party[] {
  const requests = item.kind === 'motion' ? dossier.about('request', item).map(refOf) : [];
  return [refOf(item), ...requests]
    .flatMap((ref) => ownerOn(dossier, ref, on) ?? [])
    .flatMap(partiesOf);
}

/** A name with the ministry that it belongs to; "Ministerie van BZK" is no other than that ministry. */
function withMinistry(name: string): readonly string[] {
  const home = ministryIn(name);
  if (home === undefined) return [name];
  return isSameName(name, home) ? [home] : [home, name];
}

/** A ministry stands for all who belong to it, where these can be chosen too. */
function labelOf(name: string, found: ReadonlyMap<string, unknown>): string {
  const others = [...found.keys()].filter((other) => other !== name && ministryIn(other) === name);
  return others.length > 0 ? texts.wholeMinistry(name) : name;
}

function named(dossier: Dossier, namesOf: (item: SheetItem) => readonly string[]): DebateChoice[] {
  const found = new Map<string, SheetItem[]>();
  for (const item of itemsOf(dossier)) {
    for (const name of new Set(namesOf(item).flatMap(withMinistry))) {
      if (name) found.set(name, [...(found.get(name) ?? []), item]);
    }
  }
  return [...found.entries()]
    .map(([name, items]) => ({ value: name, label: labelOf(name, found), items }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** The recommendations under an ambition, with the studies that are to answer those. */
function ambitions(dossier: Dossier): DebateChoice[] {
  return dossier
    .all('ambition')
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, title }) => {
      const under = dossier.all('recommendation').filter(({ ambitionId }) => ambitionId === id);
      const studies = studiesFor(dossier, under).flatMap(
        (ref) => dossier.find('study', ref.id) ?? [],
      );
      return { value: id, label: `${number}. ${title}`, items: [...studies, ...under] };
    });
}

/** All that the dossier offers to choose from on a day, of one kind. */
export function debateChoices(dossier: Dossier, kind: DebateKind, on: Day): DebateChoice[] {
  switch (kind) {
    case 'alles':
      return [{ value: '', label: '', items: itemsOf(dossier) }];
    case 'commissie':
      return named(dossier, (item) => subjectsIn(dossier, item, 'committee'));
    case 'thema':
      return named(dossier, (item) => subjectsIn(dossier, item, 'theme'));
    case 'ambitie':
      return ambitions(dossier);
    case 'aan':
      return named(dossier, (item) => cabinetOf(dossier, item, on));
    case 'instituut':
      return named(dossier, (item) => institutesOf(dossier, item));
    case 'eigenaar':
      return named(dossier, (item) => ownersOf(dossier, item, on).map(({ name }) => name));
  }
}
