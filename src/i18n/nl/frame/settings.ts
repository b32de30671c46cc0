import type { Replacement } from '@/domain/journal/replace';
import { formatList, formatNumber, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

const mega = 1_000_000;
const giga = 1_000_000_000;

function inTenths(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}

/** What is said of a snapshot of what something else took the place of, by its kind. */
const formers: Readonly<Record<string, string>> = {
  replaced: 'van vóór het terugzetten',
  repaired: 'van vóór het herstellen van de tijden',
  passed: 'niet teruggezet na verlies',
};

function size(bytes: number): string {
  if (bytes >= giga) return `${inTenths(bytes / giga)} GB`;
  return bytes < mega / 10 ? 'minder dan 0,1 MB' : `${inTenths(bytes / mega)} MB`;
}

function changesWords({ changed, added, removed }: Replacement): string {
  const parts = [
    [changed, 'gewijzigd'],
    [added, 'toegevoegd'],
    [removed, 'verwijderd'],
  ] as const;
  const [first, ...more] = parts.filter(([count]) => count > 0);
  if (!first) return 'Het voorbeelddossier is niet veranderd. Er valt niets terug te zetten.';
  const start = `${plural(first[0], 'gegeven', 'gegevens')} ${first[1]}`;
  const rest = more.map(([count, word]) => `${formatNumber(count)} ${word}`);
  const total = changed + added + removed;
  const undone =
    total === 1
      ? 'Die wijziging gaat eruit.'
      : `Die ${formatNumber(total)} wijzigingen gaan eruit.`;
  return `In het voorbeelddossier: ${formatList([start, ...rest])}. ${undone}`;
}

/** What can't be wiped, as it is called in a sentence. */
const wipeParts = {
  eigen: 'het eigen dossier',
  voorbeeld: 'het voorbeelddossier',
  copies: 'de momentopnamen',
  searches: 'de bewaarde zoekopdrachten',
  folder: 'de toegang tot de map voor reservekopieën',
  settings: 'de instellingen',
} as const;
type WipePart = keyof typeof wipeParts;

/** What is still there after a wipe, and what to do. */
function wipeLeft(left: readonly WipePart[]): string {
  const again = 'Laad de pagina opnieuw en kies nog eens ‘Alles wissen’.';
  const onlyReload = 'Laad de pagina opnieuw: dan worden ze alsnog gewist.';
  // What is kept of a dossier for a recovery stays with it, without being named.
  const others = left.filter((part) => part !== 'copies');
  if (others.length === Object.keys(wipeParts).length - 1) {
    return `Wissen is niet gelukt. Alles staat er nog, geheel of voor een deel. ${again}`;
  }
  // The next start throws those away by itself.
  const copiesOnly = left.every((part) => part === 'copies');
  const names = formatList(left.map((part) => wipeParts[part]));
  return `Niet alles is gewist. Dit staat er nog, geheel of voor een deel: ${names}. De rest is gewist. ${copiesOnly ? onlyReload : again}`;
}

/** Texts of the page Instellingen. */
export const settingsTexts = {
  lead: 'Alles wat hier staat, geldt voor deze browser op deze laptop. Er wordt niets verstuurd.',
  author: {
    title: 'Naam',
    label: 'Naam bij wijzigingen',
    hint: 'Staat in het logboek bij alles wat vanaf nu verandert, zodat collega’s zien wie iets heeft gewijzigd.',
  },
  theme: {
    title: 'Weergave',
    label: 'Licht of donker',
    options: [
      { value: 'system', label: 'Zoals de laptop' },
      { value: 'light', label: 'Licht' },
      { value: 'dark', label: 'Donker' },
    ],
  },
  today: {
    title: 'Datum van vandaag',
    label: 'Doen alsof het een andere dag is',
    hint: 'Om iets uit te proberen. Termijnen worden dan gerekend vanaf deze dag. Het dossier zelf verandert niet.',
    use: 'Deze dag gebruiken',
    reset: 'Weer de echte datum gebruiken',
    active: (day: string) => `Gevolg rekent nu met ${day}.`,
  },
  dossier: {
    title: 'Dossier',
    label: 'Geopend dossier',
    options: [
      { value: 'voorbeeld', label: 'Voorbeelddossier' },
      { value: 'eigen', label: 'Eigen dossier' },
    ],
    explanation:
      'Het voorbeelddossier is gemaakt uit vijf openbare documenten over digitalisering. Het eigen dossier begint leeg. De twee staan los van elkaar.',
    own: (count: number) =>
      count === 0
        ? 'Het eigen dossier is nog leeg.'
        : count === 1
          ? 'In het eigen dossier staat 1 gegeven.'
          : `In het eigen dossier staan ${formatNumber(count)} gegevens.`,
    restore: 'Voorbeelddossier terugzetten…',
    restoreHint:
      'Zet het voorbeelddossier terug zoals het was. Dat wordt eerst gevraagd, en het eigen dossier blijft zoals het is.',
    restored: 'Het voorbeelddossier staat er weer zoals het was, en is geopend.',
    begin: 'Leeg dossier beginnen',
    continueOwn: 'Eigen dossier openen',
    switched: {
      voorbeeld: 'Het voorbeelddossier is geopend.',
      eigen: 'Het eigen dossier is geopend.',
    },
  },
  restoring: {
    title: 'Voorbeelddossier terugzetten?',
    changes: changesWords,
    kept: 'Het eigen dossier blijft zoals het is. Terugzetten kan daarna ongedaan worden gemaakt.',
    confirm: 'Terugzetten',
    cancel: 'Niet terugzetten',
    close: 'Sluiten',
    /** Why, as it stands in the history. */
    reason: 'Voorbeelddossier teruggezet',
  },
  storage: {
    title: 'Opslag',
    used: (bytes: number, quota: number | undefined) =>
      quota === undefined
        ? `Er is ${size(bytes)} in gebruik.`
        : `Er is ${size(bytes)} in gebruik. Volgens een schatting van de browser is er plaats voor ${size(quota)}; dat kan in werkelijkheid minder zijn.`,
    unknown: 'Deze browser zegt niet hoeveel ruimte er in gebruik is.',
    persisted: 'De browser bewaart het dossier blijvend.',
    notPersisted:
      'De browser mag het dossier wissen als de schijf vol raakt. Vraag om blijvende opslag om dat te voorkomen.',
    ask: 'Om blijvende opslag vragen',
    granted: 'De browser bewaart het dossier voortaan blijvend.',
    answers: {
      refused: (on: string) =>
        `Op ${on} is de browser om blijvende opslag gevraagd. Het antwoord was nee.`,
      silent: (on: string) =>
        `Op ${on} is de browser om blijvende opslag gevraagd. De browser gaf geen antwoord, of kan die hier niet geven.`,
    },
    meaning:
      'Het dossier wordt gewoon bewaard, maar de browser mag het wissen als de schijf vol raakt. Vaak geeft de browser wel blijvende opslag als Gevolg als app is geïnstalleerd of een bladwijzer heeft. Maak in elk geval een reservekopie buiten de browser.',
    askAgain: 'Opnieuw om blijvende opslag vragen',
  },
  snapshots: {
    title: 'Momentopnamen in deze browser',
    explanation:
      'Gevolg bewaart het geopende dossier vanzelf ook buiten de eigen opslag: elke wijziging meteen, en na enkele wijzigingen een momentopname van het hele dossier. Raakt de opslag beschadigd, dan biedt Gevolg bij het openen aan om alles terug te zetten. Van wat bij terugzetten plaatsmaakte, of na verlies niet is teruggezet, blijven telkens de laatste drie momentopnamen staan, hoeveel er daarna ook wordt gewijzigd. Wist de browser alles van deze website, dan zijn ook deze momentopnamen weg.',
    unavailable:
      'Deze browser heeft hier geen plaats voor momentopnamen, zoals in een privévenster of bij een pagina die als bestand is geopend. Het dossier zelf wordt wel bewaard.',
    trouble: {
      full: 'Er is geen ruimte voor een momentopname met de laatste wijzigingen. Het dossier zelf is opgeslagen. Maak ruimte vrij op de schijf en probeer het opnieuw, of maak hierboven een reservekopie.',
      unreachable:
        'De browser geeft nu geen toegang tot de bestanden voor de momentopname met de laatste wijzigingen. Het dossier zelf is opgeslagen. Maak hierboven een reservekopie, sluit de browser dan helemaal af en open Gevolg opnieuw.',
      failed:
        'De momentopname met de laatste wijzigingen kon niet worden geschreven. Het dossier zelf is opgeslagen. Gevolg probeert het later opnieuw. Lukt het niet, maak dan hierboven een reservekopie.',
      less: 'In de opslag van de browser staat minder dan er was. De momentopnamen blijven staan. Laad deze pagina opnieuw: Gevolg biedt dan aan om terug te zetten wat er mist.',
    },
    again: 'Opnieuw proberen',
    took: 'De momentopname is gemaakt en nagelezen.',
    tookNot: 'Er is nog steeds geen momentopname gemaakt. Het dossier zelf is opgeslagen.',
    notGiven:
      'De browser geeft de momentopnamen nu niet. Sluit de browser helemaal af en open Gevolg opnieuw.',
    none: 'Er is nog geen momentopname van het hele dossier. De eerste komt na enkele wijzigingen.',
    when: 'Gemaakt op',
    records: 'Gegevens',
    entries: 'Wijzigingen in het logboek',
    caption: 'De bewaarde momentopnamen, de nieuwste eerst',
    action: 'Actie',
    restore: 'Terugzetten…',
    restoreOf: (when: string) => `Momentopname van ${when} terugzetten…`,
    of: (when: string, kind: string) => {
      const former = formers[kind];
      return former === undefined ? when : `${when} (${former})`;
    },
    question: (when: string) => `Momentopname van ${when} terugzetten?`,
    asked: (records: number) =>
      `Het geopende dossier wordt zoals het toen was, met ${plural(records, 'gegeven', 'gegevens')}. Terugzetten kan daarna ongedaan worden gemaakt, tot er iets nieuws is ingevoerd of de pagina opnieuw wordt geladen.`,
    askedKept: `Van wat er nu staat, wordt eerst een momentopname bewaard: die staat daarna in deze lijst, met ‘${formers['replaced']}’ erbij. Nieuwere momentopnamen verdringen die niet: de laatste drie van deze soort blijven staan.`,
    confirm: 'Terugzetten',
    cancel: 'Niet terugzetten',
    done: 'De momentopname is teruggezet.',
  },
  rejected: {
    title: 'Apart gezette gegevens',
    explanation:
      'Deze gegevens passen niet bij wat Gevolg verwacht en worden niet getoond. Ze staan nog in de opslag.',
    place: (path: string) => (path ? `bij ${quoted(path)}` : 'als geheel'),
  },
  wipe: {
    title: 'Alles wissen',
    explanation:
      'Wist beide dossiers met hun geschiedenis, de bewaarde zoekopdrachten en de instellingen uit deze browser. De stukken in het archief blijven staan. Dit kan niet ongedaan worden gemaakt.',
    button: 'Alles wissen…',
    closed:
      'Wissen kan nu niet: een van de dossiers is hier alleen te lezen, zoals wanneer een nieuwere versie van Gevolg het heeft bewaard. Laad de pagina opnieuw om de nieuwste versie te openen.',
    question: 'Echt alles wissen?',
    word: 'wissen',
    label: 'Typ het woord ‘wissen’ om dit te bevestigen',
    mismatch: 'Er is niets gewist. Typ precies het woord ‘wissen’, of kies ‘Niet wissen’.',
    confirm: 'Alles wissen',
    cancel: 'Niet wissen',
    done: 'Alles is gewist.',
    finished: 'Het wissen dat eerder was begonnen, is nu afgemaakt.',
    left: wipeLeft,
  },
  failed:
    'Dat is niet gelukt. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
} as const;
