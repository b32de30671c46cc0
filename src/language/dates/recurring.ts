import { isFiller } from './filler';
import type { Token } from './tokens';
import { endOfWording, holdsWording, wordings } from './wording';

const unit =
  'dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|tertaal|halfjaar|jaar|jaren|zomer|voorjaar|najaar|herfst|winter|keer|vergadering|maandag|dinsdag|woensdag|donderdag|vrijdag';
const amount = 'paar|anderhalf|anderhalve|half|halve|#?';
const often = 'eens|eenmaal|tweemaal|driemaal|viermaal|meermaals|jaarlijks';
const times = 'x|keer|maal|keren';
const each = 'per|elk|elke|ieder|iedere';

const adverbs = wordings([
  '~jaarlijks|~maandelijks|~wekelijks|~dagelijks|periodiek|regelmatig',
  'op|met enige|vaste? regelmaat',
  'op regelmatige basis',
  'op gezette tijden',
  'per kwartaal|maand|week|jaar bijgewerkt',
  `elk|elke|ieder|iedere ${amount} ${unit}`,
  `om de|het ${amount} ${unit}`,
  `${often} ${each} ${amount} ${unit}`,
  `${often} in de|het ${amount} ${unit}`,
  `${often} ' s jaars`,
  `#|meerdere ${times} ${each} ${amount} ${unit}`,
  `#|meerdere ${times} in de|het ${amount} ${unit}`,
]);
const perUnit = wordings([`per ${amount} ${unit}`]);
const adjectives = wordings(['~jaarlijkse|~maandelijkse|~wekelijkse|~dagelijkse|periodieke']);

/**
 * Whether the words say that something comes back: "jaarlijks", "elk kwartaal", "twee keer per jaar". Of "per jaar" only
 * when nothing is said besides: "500 euro per jaar" is an amount.
 */
export function isRecurring(tokens: readonly Token[]): boolean {
  if (holdsWording(tokens, adverbs)) return true;
  const start = tokens.findIndex((token) => token.text === 'per');
  if (start < 0 || !tokens.slice(0, start).every((token) => isFiller(token.text))) return false;
  return endOfWording(tokens, start, perUnit) === tokens.length;
}

/** "jaarlijkse rapportage": only recurring when the words name no date besides. */
export function hintsAtRecurring(tokens: readonly Token[]): boolean {
  return holdsWording(tokens, adjectives);
}
