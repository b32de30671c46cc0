import type { PartFacts } from '@/domain/answer/explain';
import { sentenceCase } from '@/i18n/numbers';
import { isOneThing } from './askedParts';
import type { Named } from './questionNames';
import { said } from './questionTitle';

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

/** What someone is asked to tell: after "kan … aangeven", and as a question by itself after "zo ja". */
export type Asked = { readonly told: string; readonly direct: string };

/** What depends on a condition that nobody established: "dit verzoek", or the parts by their names. */
export type Conditional = {
  readonly condition: string | undefined;
  readonly parts: readonly PartFacts[];
  readonly name: string;
};

/** What holds under a condition: of aspects the request that they belong to. */
function holds({ parts, name }: Conditional): string {
  const isOne = isOneThing(parts);
  if (parts.length > 0 && parts.every(({ aspectId }) => aspectId !== undefined)) {
    return `Het verzoek waar ${name} bij ${isOne ? 'hoort' : 'horen'}, geldt`;
  }
  return `${sentenceCase(name)} ${isOne ? 'geldt' : 'gelden'}`;
}

/** A question for what someone can tell; while its condition is not established, first whether that is met. */
export function asks(named: Named, conditional: Conditional, asked: Asked): string {
  const { condition } = conditional;
  if (!condition) return `${canTell(named)} ${asked.told}?`;
  return (
    `${holds(conditional)} onder de voorwaarde ${said(condition)}. ` +
    `${canTell(named)} of aan deze voorwaarde is voldaan? Zo ja, ${asked.direct}?`
  );
}
