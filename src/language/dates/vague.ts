import type { Token } from './tokens';
import { endOfWording, wordings } from './wording';

const spans = 'tijd|periode|dagen|weken|maanden|kwartalen|jaren';
const lengths = 'dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren';

/** What puts something in time without an interval. */
const vaguePhrases = wordings([
  'zo spoedig|snel|vroeg als? mogelijk',
  'zeer|heel? spoedig|binnenkort|weldra',
  'ten spoedigste',
  'op|binnen de|een? zo|zeer|heel|middel? kort|korte|kortere|kortst|lang|lange|langere|middellange|afzienbare|redelijke|aanvaardbare? mogelijk|mogelijke? termijn',
  'over een? redelijke|afzienbare|kortere|langere termijn',
  'binnen|over|op afzienbare|redelijke|korte|aanvaardbare|enige tijd',
  'binnen de wettelijke|gestelde|geldende|afgesproken|geplande|beoogde termijn',
  'binnen|over|in|na enkele|enige|luttele|meerdere dagen|weken|maanden|kwartalen|jaren',
  'binnen|over|in|na een paar|aantal dagen|weken|maanden|kwartalen|jaren',
  // Without an event to count from: "evalueer na twee jaar".
  `na een|zo? half|halve|anderhalf|anderhalve|# ${lengths} .`,
  'te zijner|gelegener tijd',
  'op enig|later|geschikt moment|tijdstip|tijd',
  'op een later|geschikt|ander moment|tijdstip|termijn',
  'op een? nader|later te bepalen moment|tijdstip',
  'op latere termijn',
  'nog? niet|nader bekend|bepaald|vastgesteld|gepland|duidelijk',
  'nog? nader? te bepalen',
  'onbekend',
  'geen datum',
  'nog? in voorbereiding|behandeling',
  'nog? in de planning',
  `komende|aankomende|aanstaande|eerstvolgende|afgelopen|voorbije ${spans}`,
  'kabinetsperiode|kabinetsperiodes|regeerperiode|regeringsperiode|zittingsperiode|zittingstermijn|bestuursperiode|collegeperiode|raadsperiode',
  'nabije|nabijgelegen|verre toekomst',
  'in de toekomst',
  'vroeg of laat',
  'tijdig|bijtijds|ooit|onverwijld|onmiddellijk|terstond|later|doorlopend|continu|permanent|voortdurend|structureel|gaandeweg|voorlopig|volgt',
  'op tijd',
  'per? direct|ommegaande|omgaande',
  'met spoed|voorrang',
  'met onmiddellijke ingang',
  'in een later stadium',
  'in de loop der tijd',
  'wordt vervolgd',
  'tot nader order',
  'bij gelegenheid',
  'wanneer mogelijk',
]);

/** The tokens without the phrases that put something in time without an interval ("zo spoedig mogelijk"). */
export function withoutVague(tokens: readonly Token[]): readonly Token[] {
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfWording(tokens, at, vaguePhrases);
    const token = tokens[at];
    if (end <= at && token) rest.push(token);
    at = Math.max(end, at + 1);
  }
  return rest;
}
