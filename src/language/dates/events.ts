import { type Moment, mapMoment } from './moment';
import { readDay } from './readDay';
import type { Reading } from './reading';
import { readMonth } from './readPeriod';
import type { Token } from './tokens';
import { endOfWording, holdsWording, wordings } from './wording';

/** Endings of what is held on a day, so that "van 12 maart" tells when: meetings, votes, elections. */
const held =
  'debat overleg vergadering bijeenkomst conferentie hoorzitting stemming stemmingen verkiezing verkiezingen referendum vragenuur begrotingsbehandeling beschouwing beschouwingen gesprek raad eurogroep regeling verkiezingsreces'.split(
    ' ',
  );
/** The same as whole words, too short to be endings. */
const heldShort = 'ao vao wgo cd top'.split(' ');
/** What comes about: "van 12 maart" tells when it was written, only "op" or "per" when it takes place. */
const outcomes =
  'afronding oplevering publicatie inwerkingtreding ontvangst behandeling evaluatie besluitvorming formatie kabinetsformatie aanbieding verschijnen verschijning vaststelling aanneming aanvaarding dagtekening ommekomst plenaire afloop beeindiging voltooiing aantreden installatie gereedkomen bekendmaking implementatie consultatie internetconsultatie voorjaarsbesluitvorming augustusbesluitvorming najaarsbesluitvorming belastingplan begroting voortgangsrapportage voortgangsbrief jaarverslag'.split(
    ' ',
  );

type Kind = {
  readonly fits: (text: string) => boolean;
  readonly links: readonly string[];
  /** Whether a date may follow at once: "de Landbouwraad 17 januari". */
  readonly bare: boolean;
};

const kinds: readonly Kind[] = [
  {
    fits: (text) => held.some((ending) => text.endsWith(ending)) || heldShort.includes(text),
    links: ['van', 'op', 'in'],
    bare: true,
  },
  { fits: (text) => outcomes.includes(text), links: ['op', 'per'], bare: false },
];

/** Words that begin something new: the name of an event does not run over them. */
const breaks = new Set(
  'voor na uiterlijk tot binnen vanaf tijdens bij om te is wordt worden zal zullen zijn moet maar'.split(
    ' ',
  ),
);
const longestName = 8;

function readItsDay(reading: Reading, { links, bare }: Kind): Moment | undefined {
  const { cursor } = reading;
  return cursor.attempt(() => {
    cursor.take([',']);
    const linked = cursor.take(links) !== undefined;
    if (!linked && !(bare && /^\d/.test(cursor.peek()))) return undefined;
    const on = readDay(reading) ?? readMonth(reading);
    // Some time in a month: the edges are those of the month and leave room.
    return on && mapMoment(on, (span) => ({ ...span, approximate: span.unit === 'month' }));
  });
}

function readOfKind(reading: Reading, kind: Kind): Moment | undefined {
  const { cursor } = reading;
  let named = false;
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
  '~beschouwingen|~begrotingsbehandeling|wetsbehandeling|ao|vao|wgo',
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
  '~begroting|~begrotingsbehandeling|belastingplan|~verkiezingen|jaarverslag|~vergadering van|voor? het|de?',
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
