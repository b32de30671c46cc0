import type { PartyCount } from '@/domain/workflow/inheritance';
import { isOwnedBy, isSameName, type Owner } from '@/domain/workflow/owner';
import { partyTexts } from '@/i18n/nl/workflow/workflow';
import type { Option } from '@/ui/form/controls';

/** In an address: what nobody is to act on yet. */
const nobody = 'niemand';

/** Among whom the work is divided; see `partyCounts`. */
export type Parties = { readonly parties: readonly PartyCount[]; readonly nobody: number };

/** The names to choose from, each with how much is found under it. */
export function partyOptions({ parties, nobody: count }: Parties): Option[] {
  const named = parties.map(({ type, name, under, count: own }) => ({
    value: name,
    label: under === undefined ? partyTexts.option(type, name, own) : partyTexts.under(name, own),
  }));
  return count > 0 ? [...named, { value: nobody, label: partyTexts.nobody(count) }] : named;
}

/** The choice that a text in the address means; `undefined` when there is no such name. */
export function partyFrom(
  text: string | undefined,
  options: readonly Option[],
): string | undefined {
  return options.find(({ value }) => text !== undefined && isSameName(value, text))?.value;
}

/** What a choice is called in a sentence. */
export function partyName(choice: string): string {
  return choice === nobody ? partyTexts.nobodyYet : choice;
}

/** Whether work with this owner is found under a choice. */
export function isUnder(owner: Owner | undefined, choice: string): boolean {
  if (choice === nobody) return owner === undefined;
  return owner !== undefined && isOwnedBy(owner, choice);
}
