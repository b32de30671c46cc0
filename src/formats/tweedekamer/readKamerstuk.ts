import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { type Result, success } from '@/domain/shared/result';
import { headingOf } from '@/language/motions/capitals';
import { dictumOf } from '@/language/motions/dictum';
import { submittersIn } from '@/language/motions/submitters';
import { parseReference } from '@/language/references/parseReference';
import { type FieldFailure, missingField } from './archiveReading';
import { cleanText } from './cleanText';
import { dutchDay, unreadDays } from './dutchDay';
import { elementsBelow, type XmlElement } from './elementSplitter';
import { paperReference } from './references';

type Meta = (name: string) => string | undefined;

/** The `<meta name="…" content="…">` of a publication, by the end of the name: "dossiernummer", "ondernummer". */
function metaOf(root: XmlElement): Meta {
  const entries = elementsBelow(root, 'meta').map(({ attributes }): [string, string] => [
    (attributes['name'] ?? '').split('.').at(-1)?.toLowerCase() ?? '',
    cleanText(attributes['content'] ?? ''),
  ]);
  const byName = new Map(entries.filter(([, content]) => content !== '').toReversed());
  return (name) => byName.get(name);
}

function textOf(root: XmlElement, name: string): string | undefined {
  const text = cleanText(elementsBelow(root, name)[0]?.text ?? '');
  return text === '' ? undefined : text;
}

function referenceOf(root: XmlElement, meta: Meta): string | undefined {
  const identifier = parseReference(meta('identifier') ?? '')?.id;
  if (identifier) return identifier;
  const dossier = meta('dossiernummer') ?? textOf(root, 'dossiernummer');
  const paper = meta('ondernummer') ?? textOf(root, 'ondernummer');
  if (!dossier || !paper) return undefined;
  const [number = '', ...addition] = dossier.replace(/^(\d{2})\s(\d{3})/, '$1$2').split(/[\s-]+/);
  return paperReference(number, addition.join(''), paper);
}

function paragraphsOf(root: XmlElement): string[] {
  const body = elementsBelow(root, 'vrije-tekst')[0] ?? elementsBelow(root, 'stuk')[0] ?? root;
  return elementsBelow(body, 'al')
    .map(({ text }) => cleanText(text))
    .filter((text) => text !== '');
}

/** What only some publications bear: the day, the parliamentary year. */
function optionalFields(meta: Meta) {
  const moments = {
    datumindiening: meta('datumindiening'),
    date: meta('date'),
    issued: meta('issued'),
  };
  const on = Object.values(moments)
    .map(dutchDay)
    .find((day) => day !== undefined);
  const extra = unreadDays(moments);
  const year = meta('vergaderjaar');
  return { ...(on && { on }), ...(year && { year }), ...(extra && { extra }) };
}

/**
 * A Kamerstuk as Officiële bekendmakingen publishes it in XML: what completes the record of a motion, with its reference,
 * its text and what it asks. Fails with the name of what is missing when it bears no reference.
 */
export function readKamerstuk(root: XmlElement): Result<ArchiveItem, FieldFailure> {
  const meta = metaOf(root);
  const reference = referenceOf(root, meta);
  if (!reference) return missingField('reading.noReference', 'dossiernummer');
  const [paper] = elementsBelow(root, 'stuk');
  const heading = (paper && textOf(paper, 'titel')) ?? '';
  const subject = headingOf(meta('title') ?? heading);
  const isMotion = /\bmotie\b/i.test(`${heading} ${subject}`);
  const paragraphs = paragraphsOf(root);
  return success({
    id: reference,
    kind: isMotion ? 'motion' : 'other',
    soort: isMotion ? 'Motie' : 'Kamerstuk',
    number: '',
    title: meta('dossiertitel') ?? '',
    subject,
    references: [reference],
    names: submittersIn(subject),
    decisions: [],
    text: paragraphs.join('\n'),
    ...(isMotion && { dictum: dictumOf(paragraphs) }),
    ...optionalFields(meta),
  });
}
