import { type Moment, mapMoment } from './moment';
import type { Reading } from './reading';
import { readNamed } from './readNamed';
import { readNumberedPart, readOrdinalPart, readWholeYear } from './readPeriod';
import type { Unit } from './span';
import type { Token } from './tokens';
import { endOfWording, holdsWording, wordings } from './wording';

/** Endings of what is held on a day, so that "van 12 maart" tells when: meetings, votes, elections. */
const held =
  'debat overleg behandeling vergadering bijeenkomst conferentie hoorzitting stemming stemmingen verkiezing verkiezingen referendum vragenuur beschouwing beschouwingen gesprek raad eurogroep regeling verkiezingsreces'.split(
    ' ',
  );
/** The same as whole words, too short to be endings. */
const heldShort = 'ao vao wgo cd top'.split(' ');
/** What comes about: "van 12 maart" tells when it was written, only "op" or "per" when it takes place. */
const outcomes =
  'afronding oplevering publicatie inwerkingtreding ontvangst evaluatie besluitvorming formatie kabinetsformatie aanbieding verschijnen verschijning vaststelling aanneming aanvaarding dagtekening ommekomst plenaire afloop beeindiging voltooiing aantreden installatie gereedkomen bekendmaking implementatie consultatie internetconsultatie voorjaarsbesluitvorming augustusbesluitvorming najaarsbesluitvorming belastingplan begroting voortgangsrapportage voortgangsbrief jaarverslag'.split(
    ' ',
  );

type Kind = {
  readonly fits: (text: string) => boolean;
  readonly links: readonly string[];
  /** The links that count only where something comes before or after: "oplevering in maart" is in March. */
  readonly besideLinks: readonly string[];
  /** Whether a date may follow at once: "de Landbouwraad 17 januari". */
  readonly bare: boolean;
};

const kinds: readonly Kind[] = [
  {
    fits: (text) => held.some((ending) => text.endsWith(ending)) || heldShort.includes(text),
    links: ['van', 'op', 'in'],
    besideLinks: [],
    bare: true,
  },
  {
    fits: (text) => outcomes.includes(text),
    links: ['op', 'per'],
    besideLinks: ['in'],
    bare: false,
  },
];

/** Words that begin something new: the name of an event does not run over them. */
const breaks = new Set(
  'voor na uiterlijk tot binnen vanaf tijdens bij om te is wordt worden zal zullen zijn moet maar'.split(
    ' ',
  ),
);
const longestName = 8;

const periods: ReadonlySet<Unit> = new Set(['month', 'months', 'year']);

/** Papers that an event may be about: "het debat over de brief van 12 maart" says when the letter was written. */
const paper = /(?:brief|nota|notitie|rapport|advies|motie|besluit|verslag)$/;

/** When it takes place; of a period it is some time within, so that its edges leave room. */
function readWhen(reading: Reading, link: string | undefined): Moment | undefined {
  const { cursor } = reading;
  const on =
    link === 'in' && cursor.take(['het', 'de']) === undefined
      ? cursor.firstOf([
          () => readNumberedPart(reading),
          () => readNamed(reading),
          // "de verkiezingen van 2026" only says which ones.
          () => readWholeYear(reading),
        ])
      : cursor.firstOf([() => readOrdinalPart(reading), () => readNamed(reading)]);
  return (
    on &&
    mapMoment(on, (span) => ({ ...span, approximate: span.approximate || periods.has(span.unit) }))
  );
}

function readItsDay(reading: Reading, { links, besideLinks, bare }: Kind): Moment | undefined {
  const { cursor, isBeside = false } = reading;
  return cursor.attempt(() => {
    cursor.take([',']);
    const link = cursor.take(isBeside ? [...links, ...besideLinks] : links);
    if (link === 'van' && paper.test(cursor.peek(-2))) return undefined;
    const isTold =
      link !== undefined || (bare && cursor.peek(-1) !== 'van' && /^\d/.test(cursor.peek()));
    return isTold ? readWhen(reading, link) : undefined;
  });
}

function readOfKind(reading: Reading, kind: Kind): Moment | undefined {
  const { cursor } = reading;
  let named = false;
  // "na overleg met de sector" is no meeting, but to consult.
  if (cursor.peek() === 'overleg' && cursor.peek(-1) === 'na') return undefined;
  for (let count = 0; count < longestName; count += 1) {
    const on = named ? readItsDay(reading, kind) : undefined;
    const text = cursor.peek();
    if (on || !/^(?:\p{L}+|-)$/u.test(text) || breaks.has(text)) return on;
    named ||= kind.fits(text);
    cursor.at += 1;
  }
  return undefined;
}

/** An event whose day the words give: "het commissiedebat van 12 maart 2025", "inwerkingtreding per 1 januari 2026". */
export function readEvent(reading: Reading): Moment | undefined {
  return reading.cursor.firstOf(kinds.map((kind) => () => readOfKind(reading, kind)));
}

const withoutDay = [
  '~debat|~overleg|~vergadering|~bijeenkomst|~stemming|~stemmingen|~verkiezingen|~conferentie|verkiezingsreces',
  '~beschouwingen|~behandeling|ao|vao|wgo',
  outcomes.join('|'),
].join('|');
const hanging = wordings([
  `na|voor|bij|tijdens|tot|rond|met|gelijk <5 ${withoutDay}`,
  `in de <4 ${outcomes.join('|')}|~beschouwingen`,
  `aanloop naar <4 ${withoutDay}`,
  `voorafgaand aan <4 ${withoutDay}`,
  `volgend op <4 ${withoutDay}`,
  `afhankelijk van <4 ${withoutDay}`,
  'na|bij|voor <3 advies|besluit|uitspraak|start|einde|eind|begin van',
  'na|voor|tijdens de? informele? europese raad|top',
  'zodra|nadat|voordat|totdat',
  'wanneer <8 is|zijn|wordt|worden|heeft|hebben',
]);
const ofYear = wordings([
  '~begroting|~behandeling|belastingplan|~verkiezingen|jaarverslag|~vergadering van|voor|over? het|de?',
  '~begroting|jaarverslag van <3 voor het|de?',
]);
const consulting = wordings(['na overleg']);

/** Whether the words hang a moment on an event whose day they do not give ("na afronding van het onderzoek"). */
export function hangsOnEvent(tokens: readonly Token[]): boolean {
  return holdsWording(tokens, hanging) && !holdsWording(tokens, consulting);
}

/** The tokens without the year that tells which event is meant: "de begrotingsbehandeling voor 2026" is held before it. */
export function withoutEventYears(tokens: readonly Token[]): readonly Token[] {
  const rest = [...tokens];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const end = endOfWording(tokens, at, ofYear);
    if (end > at && /^\d{4}$/.test(tokens[end]?.text ?? '')) rest.splice(at + 1, end - at);
  }
  return rest;
}
