import type { Derived } from '@/domain/workflow/derivedOwner';
import { ministryName } from '@/domain/workflow/ministries';
import type { Owner, Party } from '@/domain/workflow/owner';
import { isolated } from '@/i18n/isolated';
import { formatList, formatNumber, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

type Named = Pick<Owner, 'name' | 'directorate' | 'ministry'>;

/** Ministry and directorate: "BZK/DS". */
function homeOf({ directorate, ministry }: Named): string {
  return [ministry && ministryName(ministry), directorate].filter(Boolean).join('/');
}

const derivedFrom = {
  commitment: 'volgens de toezegging',
  motion: 'volgens de motie',
  recommendation: 'volgens de aanbeveling',
  study: 'volgens het onderzoek',
} as const satisfies { readonly [Kind in Derived['from']]: string };

/** The same with what says so, where nobody was assigned: "Staatssecretaris van BZK (volgens de toezegging)". */
export function ownerText(owner: Owner): string {
  const { derived } = owner;
  return derived ? `${formatList(derived.names)} (${derivedFrom[derived.from]})` : ownerName(owner);
}

/** An owner in full: "A. de Vries (BZK/DS)", "BZK/DS". A free text names its ministry itself and stays as it is. */
function ownerName(owner: Owner): string {
  const home = owner.assignment || !owner.name ? homeOf(owner) : '';
  if (!owner.name) return home;
  // "Staatssecretaris van BZK" says its ministry already.
  return home && !owner.name.includes(home)
    ? `${isolated(owner.name)} (${isolated(home)})`
    : isolated(owner.name);
}

/** An owner as a link of a chain: ministry and directorate, or else the name. */
export function ownerShort(owner: Owner): string {
  return isolated(homeOf(owner) || (owner.name ?? ''));
}

/** Texts of who is to act on an item and what they are to do. */
export const workflowTexts = {
  title: 'Wie en wat nu',
  owner: 'Aan zet',
  nobody: 'Nog niemand toegewezen.',
  unassigned: 'nog niemand',
  noted: 'genoteerd zonder dag',
  notAssigned: 'nog niemand toegewezen',
  alsoNoted: (text: string) => `Zonder dag genoteerd: ${text}`,
  reason: 'Reden',
  source: 'Bron',
  planned: (who: string, day: string) => `Gaat op ${day} over naar ${who}.`,
  chain: 'Wie dit achtereenvolgens had',
  chainSummary: (count: number) => plural(count, 'toewijzing', 'toewijzingen'),
  to: 'daarna',
  period: (from: string, to: string | undefined) => (to ? `${from} tot ${to}` : `vanaf ${from}`),
  assign: 'Toewijzen',
  transfer: 'Overdragen',
  assignTo: (title: string) => `Toewijzen: ${title}`,
  transferOf: (title: string) => `Overdragen: ${title}`,
  assignDescription:
    'Vul in wat bekend is: ministerie, directie, naam of functie. De zaak blijft open; wie haar eerder had, blijft zichtbaar.',
  assigned: (who: string) => `Toegewezen aan ${who}`,
  steps: 'Volgende stappen',
  noSteps: 'Er is geen volgende stap afgesproken.',
  addStep: 'Stap toevoegen',
  addStepTo: (title: string) => `Stap toevoegen: ${title}`,
  stepSaved: (what: string) => `Stap ${quoted(what)} opgeslagen`,
  done: 'Gedaan',
  doneStep: (what: string) => `Gedaan: ${what}`,
  doneOn: (day: string) => `gedaan op ${day}`,
  markedDone: (what: string) => `Stap ${quoted(what)} is gedaan`,
  markedOpen: (what: string) => `Stap ${quoted(what)} staat weer open`,
  nextStep: 'Volgende stap',
  toSection: 'Toewijzen of stap toevoegen',
} as const;

const partyTypes: { readonly [Type in Party['type']]: string } = {
  ministry: 'Ministerie',
  directorate: 'Directie',
  person: 'Naam of functie',
};

/** Texts of the choice of an owner. */
export const partyTexts = {
  option: (type: Party['type'], name: string, count: number) =>
    `${partyTypes[type]}: ${isolated(name)} (${formatNumber(count)})`,
  /** One that stands below its ministry in the list. */
  under: (name: string, count: number) => `– ${isolated(name)} (${formatNumber(count)})`,
  nobody: (count: number) => `Niet toegewezen (${formatNumber(count)})`,
  nobodyYet: 'niemand',
} as const;
