const unit =
  '(?:dag|week|maand|kwartaal|tertaal|half ?jaar|jaar|zomer|voorjaar|najaar|herfst|winter|keer|vergadering|zes maanden)';
const count = '(?:\\d+|een|twee|drie|vier|vijf|zes|anderhalf|anderhalve|half|halve)';

const recurringAdverbs = new RegExp(
  [
    '\\b(?:twee|drie|vier|vijf|half|zes)?-?(?:jaarlijks|maandelijks|wekelijks|dagelijks)\\b',
    '\\bper kwartaal bijgewerkt\\b',
    '\\bperiodiek\\b',
    '\\b(?:met enige|op) regelmat\\w*\\b',
    '\\bregelmatig\\b',
    '\\bop gezette tijden\\b',
    `\\b(?:elke?|ieder|iedere|eens? in de|om de|om het)(?: (?:paar|${count}))? (?:${unit}|dagen|weken|maanden|kwartalen|jaren|(?:maan|dins|woens|donder|vrij)dag)\\b`,
    `\\b(?:eens|eenmaal|tweemaal|driemaal|viermaal|jaarlijks|${count} ?(?:x|keer|maal)|meermaals|meerdere keren|minstens eens|ten minste eens) (?:per|in de|in het|'s|elk|elke|ieder|iedere)(?: ${count})? ?(?:${unit}|jaars|jaren|maanden|weken)\\b`,
    `\\beens per ${count} (?:jaar|maanden|weken)\\b`,
  ].join('|'),
);
const recurringPer = new RegExp(
  `^(?:een overzicht |rapportage )?per (?:(?:${count}) )?(?:${unit}|maanden|weken)$`,
);
const recurringAdjectives =
  /\b(?:twee|drie|vier|vijf|half|zes)?-?(?:jaarlijkse|maandelijkse|wekelijkse|dagelijkse)\b|\bperiodieke\b/;

/** Whether the words, normalised and without filler, say that something comes back ("jaarlijks", "elk kwartaal", "per jaar"). */
export function isRecurring(text: string): boolean {
  return recurringAdverbs.test(text) || recurringPer.test(text);
}

/** "jaarlijkse rapportage": only recurring when the words name no date besides. */
export function hintsAtRecurring(text: string): boolean {
  return recurringAdjectives.test(text);
}

const soon =
  'zo (?:spoedig|snel|vroeg) (?:als )?mogelijk|zo (?:spoedig|snel) als mogelijk|(?:zeer |heel )?(?:spoedig|binnenkort|spoedigst|weldra|dra)|' +
  'op (?:de )?(?:zeer |heel |middellange |middel|)?(?:korte |lange |langere |kortst mogelijke |middellange |middel|)?(?:lange )?termijn|' +
  'te zijner tijd|(?:op enig|te gelegener|op een later|op een nader te bepalen|op een geschikt) (?:moment|tijd|tijdstip)|ooit|' +
  'nog (?:niet|nader) (?:bekend|bepaald|vastgesteld|te bepalen|gepland|duidelijk)|(?:nog )?nader te bepalen|(?:nog )?onbekend|niet bekend|geen datum|nog te bepalen|' +
  '(?:nog )?in (?:voorbereiding|de planning|behandeling)|' +
  '(?:in|voor|binnen|gedurende|tijdens)? ?(?:de|het)? ?(?:komende|aankomende|aanstaande|eerstvolgende) (?:tijd|periode|dagen|weken|maanden|jaren|kabinetsperiode)|' +
  '(?:in|de|het|binnen|voor|na|tot|tijdens|einde?|van|voor het einde van|gedurende|aan het einde van|nog|uiterlijk|eind)*(?: ?(?:het einde van|einde? van|eind|einde))? ?(?:deze|dezelfde|de huidige|huidige|de volgende|een volgende|de lopende|de komende|de) ?(?:kabinetsperiode|regeerperiode|zittingsperiode|kabinetsperiodes|bestuursperiode|collegeperiode|regeringsperiode|zittingstermijn)|' +
  '(?:binnen|op|over) (?:een )?(?:afzienbare|redelijke|korte|aanvaardbare|enige) (?:tijd|termijn)|(?:binnen|over|in) (?:enkele|een paar|een aantal|enige|luttele) (?:dagen|weken|maanden|jaren|kwartalen)|' +
  '(?:in de )?(?:nabije|nabijgelegen|verre) toekomst|in de toekomst|vroeg of laat|tijdig|op tijd|binnen de (?:wettelijke|gestelde|geldende|afgesproken|geplande|beoogde) termijn|bijtijds|onverwijld|(?:per )?(?:direct|ommegaande|omgaande)|onmiddellijk|terstond|met (?:spoed|voorrang)|met onmiddellijke ingang|' +
  'op (?:een )?later(?:e)? (?:moment|termijn|tijdstip)|later|in een later stadium|doorlopend|continu|permanent|voortdurend|structureel|de komende jaren|in de loop der tijd|gaandeweg|volgt(?: later| nog)?|wordt vervolgd|voorlopig|tot nader order|bij gelegenheid|wanneer mogelijk|zodra mogelijk|zodra (?:dit|het) kan';
const vaguePattern = new RegExp(`(?<![\\p{L}\\d])(?:${soon})(?![\\p{L}\\d])`, 'gu');

const events =
  'afronding|oplevering|publicatie|inwerkingtreding|ontvangst|behandeling|evaluatie|besluitvorming|formatie|kabinetsformatie|verkiezingen|' +
  'debat|stemming|stemmingen|begrotingsbehandeling|aanbieding|verschijnen|verschijning|vaststelling|aanneming|aanvaarding|dagtekening|' +
  'ommekomst|commissiedebat|overleg|wetgevingsoverleg|notaoverleg|plenaire|afloop|beeindiging|voltooiing|aantreden|installatie|advies van|' +
  'gereedkomen|bekendmaking|beschikbaar komen|implementatie|consultatie|internetconsultatie|voorjaarsbesluitvorming|augustusbesluitvorming|najaarsbesluitvorming|' +
  'beschouwingen|belastingplan|begroting|verkiezingsreces|besluit van|uitspraak van|voortgangsrapportage|voortgangsbrief|jaarverslag|start van|einde van|begin van';
const eventPattern = new RegExp(
  `(?:^| )(?:na|voor|bij|tijdens|tot|rond|in de|met|voorafgaand aan|gelijktijdig met|zodra|nadat|wanneer|gelijk met|in aanloop naar|afhankelijk van|volgend op)(?: \\p{L}+){0,4} (?:${events})(?![\\p{L}])`,
  'u',
);

/** Whether the words hang a moment on an event whose day they do not give ("na afronding van het onderzoek"). */
export function hangsOnEvent(text: string): boolean {
  return eventPattern.test(text) && !/\bna overleg\b/.test(text);
}

/** Takes out the phrases that put something in time without an interval ("zo spoedig mogelijk"). */
export function withoutVague(text: string): { readonly rest: string; readonly found: boolean } {
  const rest = text.replace(vaguePattern, ' ').replace(/\s+/g, ' ').trim();
  return { rest, found: rest !== text };
}
