import type { Holder } from '@/domain/followUp/followUp';
import { isOfCabinet } from '@/domain/workflow/cabinet';
import { ministryIn, ministryName, officialName } from '@/domain/workflow/ministries';
import { isSameName } from '@/domain/workflow/owner';
import { formatList } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

/** Who is asked: "de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties". */
export type Address = { readonly name: string; readonly isPlural: boolean };

/** An office at the beginning, or behind the name of who holds it: "Z. Szabó (staatssecretaris van BZK)". */
const person =
  /(?:^|[,(;]\s*)(?:de\s+)?(?:demissionaire?\s+)?((?:minister-president|ministers?|staatssecretaris(?:sen)?)\b.*)$/iu;
/** An office with a name and no field: "minister Van Weel". */
const byName = /^(minister|staatssecretaris)\s+(?:Van|De|Den|Der|Ter|Ten|\p{Lu}\.)(?=\s|\p{Lu})/u;
const government: Address = { name: 'de regering', isPlural: false };
const cabinet: Address = { name: 'het kabinet', isPlural: false };

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}

/** Ministries in full: "BZK" is what officials say among themselves. */
function inFull(text: string): string {
  return officialName(text).replaceAll(/\p{Lu}[\p{L}&]*\p{Lu}/gu, officialName);
}

function officeName(text: string): string {
  const office = lowered(text.split(/[,(;)]/u)[0]?.trim() ?? '');
  if (byName.test(office)) return office;
  // Some ministries have a comma in their names, so that these are looked for in the whole text.
  const ministry = ministryIn(text)?.replace(/\).*$/u, '');
  const [title] = office.split(/ van /iu);
  return ministry && title ? `de ${title} van ${inFull(ministry)}` : `de ${inFull(office)}`;
}

/** A member of the cabinet as the text names one; what follows a comma or a bracket is left out. */
function personIn(text: string): Address | undefined {
  const name = person.exec(text.trim())?.[1];
  if (!name) return undefined;
  const all = name.split(/ en (?:de )?(?=minister|staatssecretaris)/iu);
  return {
    name: formatList(all.map(officeName)),
    isPlural: all.length > 1 || /^(?:ministers|staatssecretarissen)\b/iu.test(name),
  };
}

/** The minister of a ministry. */
function ministerOf(ministry: string): Address {
  const isPrimeMinister = ministryName(ministry) === 'AZ';
  const name = isPrimeMinister ? 'de minister-president' : `de minister van ${inFull(ministry)}`;
  return { name, isPlural: false };
}

/** Who answers for what someone has: who that is, who spoke for the same ministry before, or else its minister. */
function answeringFor(
  { name, ministry }: Holder,
  candidates: readonly string[],
): Address | undefined {
  const office = name && (!ministry || !byName.test(lowered(name))) ? personIn(name) : undefined;
  if (office ?? !ministry) return office;
  const before = candidates.find((text) => {
    const spokeFor = ministryIn(text);
    return spokeFor !== undefined && isSameName(spokeFor, ministry);
  });
  return (before === undefined ? undefined : personIn(before)) ?? ministerOf(ministry);
}

/**
 * Whom to ask: who has it by an assignment, else from who is named in the dossier the first member of the cabinet, else
 * the cabinet as named, else the minister of a ministry, else the government, to which a motion is addressed anyhow.
 */
export function addressOf(candidates: readonly string[], holders: readonly Holder[]): Address {
  const held = holders.flatMap((holder) => answeringFor(holder, candidates) ?? []);
  const names = [...new Set(held.map(({ name }) => name))];
  if (names.length > 0) {
    return {
      name: formatList(names),
      isPlural: names.length > 1 || held.some((it) => it.isPlural),
    };
  }
  const [found] = candidates.flatMap((text) => personIn(text) ?? []);
  if (found) return found;
  if (candidates.some((text) => /^(?:het )?kabinet\b/iu.test(text))) return cabinet;
  const [ministry] = candidates.flatMap((text) => ministryIn(text) ?? []);
  return ministry ? ministerOf(ministry) : government;
}

const wholes: Readonly<Record<string, string>> = {
  kabinet: 'het kabinet',
  regering: 'de regering',
  'tweede kamer': 'de Tweede Kamer',
  'eerste kamer': 'de Eerste Kamer',
};

/** To whom something is addressed, in running text: "het kabinet-Jetten", "‘Ouders en opvoeders’". */
export function addresseeName(text: string): string {
  const whole = wholes[text.toLowerCase().replace(/^(?:de|het) /u, '')];
  if (whole) return whole;
  if (/^kabinet-/iu.test(text)) return `het ${lowered(text)}`;
  return personIn(text)?.name ?? quoted(text);
}

/** Whether someone named as addressee is of the government: "Kabinet-Jetten", "Regionale en nationale overheid". */
export function isForGovernment(text: string): boolean {
  return isOfCabinet(text) || /\b(?:overheid|overheden|rijk|ministeries)\b/iu.test(text);
}
