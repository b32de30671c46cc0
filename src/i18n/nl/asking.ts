import { quoted } from './answerParts';
import type { Named } from './questionNames';

function verb({ address: { isPlural } }: Named, one: string, many: string): string {
  return isPlural ? many : one;
}

/** "Herinnert de minister van BZK zich". */
export function remembers(named: Named): string {
  return `${verb(named, 'Herinnert', 'Herinneren')} ${named.address.name} zich`;
}

/** "Kan de minister van BZK aangeven". */
export function canTell(named: Named): string {
  return `${verb(named, 'Kan', 'Kunnen')} ${named.address.name} aangeven`;
}

/** "Is de regering bekend met". */
export function knows(named: Named): string {
  return `${verb(named, 'Is', 'Zijn')} ${named.address.name} bekend met`;
}

/** What someone is asked to tell, and while its condition is not established first whether that is met. */
export function asks(named: Named, condition: string | undefined, what: string): string {
  return condition
    ? `Dit geldt onder de voorwaarde ${quoted(condition)}. ${canTell(named)} of daaraan is voldaan, en zo ja, ${what}?`
    : `${canTell(named)} ${what}?`;
}
