import { asStem } from './stem';

/** What stands before a verb and goes with it: "uitgevoerd" is of "uitvoeren". */
const leads =
  'aan|achter|af|bij|binnen|deel|door|in|mee|na|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|voor|weg';

/** Participles of which the vowel or more is not that of the verb, without their "ge", with the stem of the verb. */
const strong: ReadonlyMap<string, string> = new Map([
  ['bleven', 'blijf'],
  ['boden', 'bied'],
  ['bracht', 'breng'],
  ['daan', 'doen'],
  ['dacht', 'denk'],
  ['dwongen', 'dwing'],
  ['holpen', 'help'],
  ['kocht', 'koop'],
  ['kozen', 'kies'],
  ['kregen', 'krijg'],
  ['nomen', 'neem'],
  ['schoven', 'schuif'],
  ['schreven', 'schrijf'],
  ['sloten', 'sluit'],
  ['sproken', 'spreek'],
  ['stegen', 'stijg'],
  ['trokken', 'trek'],
  ['vonden', 'vind'],
  ['wezen', 'wijs'],
  ['wonnen', 'win'],
  ['worven', 'werf'],
  ['zocht', 'zoek'],
]);
const strongForms = [...strong.keys()].join('|');
const strongForm = new RegExp(
  `^(?:(?<lead>${leads}|her)?ge|(?<bound>(?:voor|aan)?(?:be|ver|ont|her|onder|over|door)))(?<form>${strongForms})e?$`,
);
/** A former minister and the ways that are still open are no verbs. */
const notStrong: ReadonlySet<string> = new Set(['gewezen', 'overwezen']);

/** The stem of the verb of which a folded word is an irregular participle, "onderzocht" or "aangenomen"; else `undefined`. */
export function strongVerbOf(word: string): string | undefined {
  if (notStrong.has(word)) return undefined;
  const { lead, bound, form = '' } = strongForm.exec(word)?.groups ?? {};
  const verb = strong.get(form);
  return verb === undefined ? undefined : (lead ?? bound ?? '') + verb;
}

/** Ends that the forms of verbs on -t have before it, and other words seldom; most words on -t are no verbs. */
const verbOnT = new RegExp(
  `(?:${[
    // "Schrobt", "rijdt", "vraagt", "werkt", "stelt", "stemt", "bouwt"; "blijft", "stopt", "helpt"; "groeit".
    '[bdgklmw]|[aeiou][fp]|ij[fp]|[lmpr]p|[lr]f|aai|oei|ooi',
    // "Reguleert", "financiert", "verbetert"; of other verbs on -r, -n and -s only those that come up often.
    'eer|nc?ier|[^aeiou]er|voer|hoor|stuur|duur|huur|spaar|bewaar|klaar',
    'ken|open|toon|woon|leen|steun|loon|begin|win|verdien|bedien|indien|^dien|^meen',
    'kies|lies|wijs|eis|lees|nees|plaats|toets|wens|los|prijs|reis|vrees|beslis|pas',
  ].join('|')})t$`,
);
/** Other words that end so. */
const noVerbOnT = new RegExp(
  `(?:${[
    'markt|ambt|asfalt|consult|tumult|teelt|^geldt|^weert|verkeert|feest|^heeft|^nooit|lift|gift|drift|stift|schrift|cept|cript',
    'concert|expert|desser?t|(?:ro|al|hu|lam|nor|her|eg)bert',
    // "Hoogte" and the like, of which the stem is without its -e; but "verhoogt", "opruimt", "klaagt", "verpleegt", "predikt".
    '(?<!ver|^(?:op|ont|uit|in|af))(?:hoog|(?<![kp])laag|ruim|warm|droog|diep)t',
    '(?<!ver)(?:stil|breed|ziek)t|(?:behoef|(?<!p)leeg|(?<!re)dik|^sterk|^zwak)t',
  ].join('|')})$`,
);

/** Participles on -d; most other words on -d are none. */
const participleOnD =
  /^(?:be|ver|ont|her|er|(?:[a-z]{2,8})?ge)[a-z]{2,}(?:[bglmrvwfs]|(?:oo|ee|ie|eu|oe|ui|ei|ij|aa)n|aai|oei|ooi|ken)d$|^(?:er|her|ver|ont)kend$|eerd$/;
/** Other words that end so. */
const noParticipleOnD = new RegExp(
  `(?:${[
    '^verkeer|gewel|gedul|gemiddel|beel|woor|werel|standaar',
    // What is accepted has its own -d; what is warded off, goes with it, is so by nature or has gone bad grew apart
    // from "weer", "paar" and "aar"; two places.
    '^geweer|gepaar|^geaar|^ontaar|aanvaar|(?:^|amelis|rijns)weer',
    // "Gemeenschapsgeld" and "collegegeld", but "geregeld"; "gebruikswaarde" and "Lingewaard", but "bewaard" and "verzwaard".
    '(?:[^aeioun]|college|gemeente)gel|(?<!be|z|vrij)waar',
  ].join('|')})d$`,
);

/** A regular participle: "ge" at the beginning or behind what goes with the verb. */
const withGe = new RegExp(`^(?<lead>${leads})?ge(?<verb>[a-z]{3,})$`);
/** Verbs that begin so by themselves. */
const ownGe = /ge(?:bruik|beur|loof|nees|draag|tuig|last|raak|schik|voeg|niet|rust|lijk|leid|bied)/;

/** Verbs whose own stem ends on the -d, so that the participle has no other, as stems are written: "gemeld", "opgeleid". */
const stemsOnD: ReadonlySet<string> = new Set(
  'antwoord beeld dood duid kleed leid meld rond schaad spreid voed'.split(' ').map(asStem),
);

function withoutGe(stem: string): string {
  if (ownGe.test(stem)) return stem;
  const { lead = '', verb } = withGe.exec(stem)?.groups ?? {};
  return verb !== undefined && /[aeiouy]/.test(verb) ? lead + verb : stem;
}

/** Whether a folded word ends as the third person ("werkt") or a regular participle ("verhoogd", "uitgevoerd") does. */
function isVerbForm(word: string): boolean {
  if (word.length < 5) return false;
  if (word.endsWith('t')) return verbOnT.test(word) && !noVerbOnT.test(word);
  return word.endsWith('d') && participleOnD.test(word) && !noParticipleOnD.test(word);
}

/** The stem of the verb of which a stem is a regular form on -t or -d; the stem itself when it is none. */
export function regularVerbOf(word: string): string {
  const { lead = '', verb = '' } = withGe.exec(word)?.groups ?? {};
  if (stemsOnD.has(verb)) return lead + verb;
  return isVerbForm(word) ? withoutGe(word.slice(0, -1)) : word;
}
