import type { ArchiveKind } from '@/domain/archive/archiveItem';
import { formatList, formatNumber, plural } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

const kinds: { readonly [Kind in ArchiveKind]: { readonly one: string; readonly many: string } } = {
  motion: { one: 'motie', many: 'moties' },
  letter: { one: 'brief', many: 'brieven' },
  commitment: { one: 'toezegging', many: 'toezeggingen' },
  other: { one: 'ander stuk', many: 'andere stukken' },
};

function counted(kind: ArchiveKind, count: number): string {
  return plural(count, kinds[kind].one, kinds[kind].many);
}

/** What the archive holds, in a sentence. `until` is the newest day in it, in words. */
function lead(
  records: number,
  counts: ReadonlyMap<ArchiveKind, number>,
  until: string | undefined,
): string {
  const parts = [...counts].map(([kind, count]) => counted(kind, count));
  const held = plural(records, 'stuk', 'stukken');
  const what = parts.length > 0 ? `${held}: ${formatList(parts)}` : held;
  return until ? `${what}, bijgewerkt tot en met ${until}.` : `${what}.`;
}

type ProblemSentence = (field: string, value: string, known: readonly string[]) => string;

const problemSentences: Readonly<Record<string, ProblemSentence>> = {
  unknownField: (field) =>
    `${quoted(`${field}:`)} is geen veld waarop gezocht kan worden; er is gezocht naar de woorden. Wel kan: indiener, jaar, soort, dossier, appreciatie of afgedaan.`,
  fieldMisspelt: (field, value) =>
    `${quoted(`${field}:`)} is geen veld waarop gezocht kan worden; er is gezocht naar de woorden. Bedoeld is misschien ${quoted(`${value}:`)}.`,
  minusMeant: (_, value) =>
    `${quoted(value)} is gezocht als een woord. Een streepje voor een woord sluit dat uit.`,
  colonMeant: (_, value) =>
    `Achter een veld hoort een dubbele punt: ${quoted(value)}. Er is nu gezocht naar de woorden.`,
  noCommitments: (_, value) =>
    `${value} is het nummer van een toezegging, en in dit archief staan geen toezeggingen. Voeg een bestand met toezeggingen toe.`,
  valueMissing: (field) => `Achter ${quoted(`${field}:`)} staat nog niets.`,
  yearExpected: (field, value) =>
    `Achter ${quoted(`${field}:`)} hoort een jaar, zoals 2023, 2020-2023, >2023 of <2023; ${quoted(value)} is overgeslagen.`,
  valueUnknown: (field, value, known) =>
    known.length === 0
      ? `Geen stuk in het archief heeft iets achter ${quoted(`${field}:`)}.`
      : `Geen stuk heeft ${quoted(value)} als ${field}. Wel komt voor: ${known.map(quoted).join(', ')}.`,
  yesOrNoExpected: (field, value) =>
    `Achter ${quoted(`${field}:`)} hoort ja of nee; ${quoted(value)} is overgeslagen.`,
  onlySigns: (_, value) =>
    `${quoted(value)} is overgeslagen: zoeken kan alleen met letters en cijfers.`,
  quoteNotClosed: () =>
    'Het aanhalingsteken is nog niet gesloten; er is gezocht naar losse woorden.',
  tooManyWords: () => 'Dit zijn te veel woorden; de laatste zijn overgeslagen.',
};

type Problem = {
  readonly code: string;
  readonly field?: string;
  readonly value?: string;
  readonly known?: readonly string[];
};

/** Texts of the page Archief. */
export const archiveTexts = {
  loading: 'Het archief wordt geopend…',
  notOpened: 'Het archief is nu niet te lezen.',
  failures: {
    gone: 'Het archief geeft geen antwoord: de browser heeft het onderdeel gestopt dat erin zoekt, of kon het niet laden. De stukken staan nog op deze laptop. Sluit zo mogelijk andere vensters en probeer het opnieuw; lukt dat niet, laad dan de pagina opnieuw.',
    failed:
      'Het archief kon niet worden gelezen; er is niets veranderd. Probeer het opnieuw, of laad de pagina opnieuw.',
  },
  lead,
  kinds,
  counted,
  parts: {
    label: 'Deel van het archief',
    search: 'Zoeken',
    import: 'Toevoegen',
    dossier: 'Genoemd in dit dossier',
  },
  empty: {
    leftBehind:
      'De opslag van deze browser was beschadigd en is opnieuw gemaakt. Het dossier is teruggezet; het archief niet, want dat is opnieuw op te halen. Voeg de bestanden van de Kamer opnieuw toe.',
    lead: 'Het archief is nog leeg.',
    text: 'Hier staan straks moties, brieven van de regering en toezeggingen uit de open data van de Kamer, om zonder internet in te zoeken. Voeg er een bestand voor toe.',
  },
  search: {
    label: 'Zoeken in het archief',
    placeholder: 'Woorden, een naam of een Kamerstuknummer',
    order: 'Volgorde',
    orders: { best: 'Beste eerst', newest: 'Nieuwste eerst', oldest: 'Oudste eerst' },
    found: (total: number) =>
      total === 0 ? 'Niets gevonden' : plural(total, 'resultaat', 'resultaten'),
    nothing: 'Alle woorden moeten voorkomen. Gebruik minder of andere woorden, of wis de filters.',
    dossierHas: 'In het dossier:',
    dossierHasMore: (more: number) => `en nog ${formatNumber(more)}`,
    searchDossier: 'Alles in het dossier zoeken',
    inTheWay: 'Zoeken met minder woorden',
    without: (word: string, total: number) =>
      `Zonder ${quoted(word)}: ${formatNumber(total)} gevonden`,
    clear: 'Filters wissen',
    filters: 'Filters',
    facets: { kinds: 'Soort', years: 'Jaar', appreciations: 'Appreciatie' },
    all: (count: number) => `Alle ${formatNumber(count)} tonen`,
    fewer: 'Minder tonen',
    results: 'Resultaten',
    keys: 'Met de pijltoetsen van de zoekregel naar de resultaten en van resultaat naar resultaat, Enter opent, o neemt op in het dossier, of gaat erheen als het stuk daar al staat.',
    loadingRow: 'Wordt opgehaald…',
    inDossier: 'In het dossier',
    unreadable: 'Dit stuk kan niet worden gelezen. Voeg het bestand opnieuw toe.',
    newer: (more: number) =>
      more > 0
        ? `Er kwamen ${plural(more, 'stuk', 'stukken')} bij sinds deze resultaten.`
        : 'Het archief is veranderd sinds deze resultaten.',
    again: 'Verversen',
    afterImport:
      'Van veel stukken staat het Kamerstuknummer niet in de open data. Het wordt afgeleid als het toevoegen klaar is; dan kan er meer gevonden worden.',
    workingOut:
      'Van veel stukken staat het Kamerstuknummer niet in de open data. Het wordt nu afgeleid; zo kan er meer gevonden worden.',
    likely: (reference: string) =>
      `Waarschijnlijk is dit ${reference}. Dat nummer staat niet in de open data van dit stuk; het is afgeleid uit de titel van het dossier en het nummer daarin.`,
  },
  problem: ({ code, field, value, known }: Problem) =>
    problemSentences[code]?.(field ?? '', value ?? '', known ?? []) ?? '',
  /** On a button that asks the question as it was likely meant. */
  askMended: (question: string) => `Zoeken met: ${question}`,
  help: {
    title: 'Zo werkt het zoeken',
    rows: [
      ['sociale media', 'alle woorden, ook in een andere vorm of met een tikfout'],
      ['36200-VII-72', 'een nummer, in elke schrijfwijze'],
      ['"sociale media"', 'deze woorden na elkaar'],
      ['media -tiktok', 'zonder dit woord'],
      ['indiener:bontenbal', 'van deze indiener'],
      ['jaar:2023', 'uit dit jaar, of 2022-2023 voor een vergaderjaar'],
      ['jaar:2020-2023', 'uit deze jaren, of >2023 voor later en <2023 voor eerder'],
      ['soort:motie', 'van deze soort'],
      ['dossier:36200', 'uit dit Kamerstukdossier; dossier 36200 vindt ook wat het noemt'],
      ['appreciatie:ontraden', 'met deze appreciatie'],
      ['afgedaan:nee', 'waarmee de Kamer nog niet klaar is'],
    ],
  },
  saved: {
    title: 'Bewaarde zoekopdrachten',
    save: 'Zoekopdracht bewaren',
    name: 'Naam',
    store: 'Bewaren',
    done: (name: string) => `Zoekopdracht ${quoted(name)} bewaard`,
    notStored:
      'De zoekopdracht is niet bewaard. De naam staat er nog. Probeer het opnieuw, of laad de pagina eerst opnieuw.',
    notRemoved: (name: string) =>
      `De zoekopdracht ${quoted(name)} is niet verwijderd. Probeer het opnieuw, of laad de pagina eerst opnieuw.`,
    notSeen: (name: string) =>
      `Niet onthouden dat ${quoted(name)} is bekeken. Wat nieuw is, wordt de volgende keer weer genoemd.`,
    fresh: (added: number, changed: number) =>
      `${[added > 0 && `${formatNumber(added)} nieuw`, changed > 0 && `${formatNumber(changed)} gewijzigd`].filter(Boolean).join(', ')} sinds de vorige keer`,
    marks: { added: 'Nieuw', changed: 'Gewijzigd' },
    remove: (name: string) => `Zoekopdracht ${quoted(name)} verwijderen`,
  },
} as const;
