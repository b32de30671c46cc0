import { exactTerm } from '@/domain/deadline/term';
import type { Locator } from '@/domain/document/locator';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Motion } from '@/domain/motion/motion';
import { formatDay } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { statusLabel } from '@/i18n/nl/status/status';
import { sentenceCase } from '@/i18n/numbers';
import type { TakenItem } from '@/items/archive/inDossier';
import { readableReference } from '@/items/text/readableReference';
import type { FoundRecord } from '@/queries/archive/archive';
import { appreciationClaim } from './appreciationClaim';
import { addressOf, authorOf, documentOf, referencesOf, titleOf } from './documentOf';
import { made } from './made';

/** Something that can come along with the item: shown with the passage on which it rests, and left out if the user says so. */
export type ProposedPart = {
  readonly key: string;
  readonly label: string;
  readonly passage?: string;
  /** Its title, where that is for the user to word. */
  readonly title?: string;
  /** The record that it is; without one it is a fact of the item itself (`likelyKey`). */
  readonly record?: DossierRecord;
};

/** The part that is a reference which was worked out: it goes among the likely references of the item. */
const likelyKey = 'likely-reference';

/** What a public record becomes in the dossier, for the user to judge. */
export type Proposal = {
  readonly item: TakenItem;
  readonly parts: readonly ProposedPart[];
};

/** The Kamer's words for a decision, and what they mean; what is not among them is shown and not guessed at. */
const decisions: readonly (readonly [RegExp, string])[] = [
  [/\baangenomen\b/iu, 'adopted'],
  [/\bverworpen\b/iu, 'rejected'],
  [/\baangehouden\b/iu, 'deferred'],
  [/\bingetrokken\b/iu, 'withdrawn'],
  [/\bvervallen\b/iu, 'lapsed'],
  [/\bovergenomen\b/iu, 'takenOver'],
];

const asking =
  /^(?:en\s)?verzoekt\s(?:de\s(?:regering|minister|kamer)|het\skabinet)[\s,]*(?:om\s)?/iu;

/** What is asked, without the formula in which motions ask it. */
function inShort(dictum: string): string {
  return sentenceCase(dictum.replace(asking, '').trim() || dictum);
}

type Making = FoundRecord & { readonly nextId: () => string };

function requestParts({ item, nextId }: Making, motion: Motion, documentId: string) {
  return (item.dictum ?? []).map((passage, at): ProposedPart => {
    const title = inShort(passage);
    return {
      key: `request-${at}`,
      label: texts.request(at + 1),
      passage,
      title,
      record: made('request', {
        id: nextId(),
        title,
        motionId: motion.id,
        number: at + 1,
        aspects: [],
        sources: [{ documentId, passage }],
      }),
    };
  });
}

function decisionParts({ item, nextId }: Making, motion: Motion, documentId: string) {
  return item.decisions.flatMap(({ text, on }, at): ProposedPart[] => {
    const code = decisions.find(([words]) => words.test(text))?.[1];
    // A decision without its day is no claim: when it began to hold is not known.
    if (!code || !on) return [];
    return [
      {
        key: `decision-${at}`,
        label: texts.decision(statusLabel('decision', code).toLocaleLowerCase('nl'), on),
        passage: text,
        record: made('status', {
          id: nextId(),
          subject: { kind: 'motion', id: motion.id },
          axis: 'decision',
          code,
          holdsFrom: on,
          reason: text,
          source: { documentId },
        }),
      },
    ];
  });
}

function appreciationParts(
  { item, nextId }: Making,
  motion: Motion,
  documentId: string,
): ProposedPart[] {
  const { appreciation: passage } = item;
  const record = appreciationClaim(item, { id: nextId(), motion, documentId });
  if (!record || passage === undefined) return [];
  const label = texts.appreciation(statusLabel('appreciation', record.code));
  return [{ key: 'appreciation', label, passage, record }];
}

function motionProposal(making: Making): Proposal {
  const { item, derived, nextId } = making;
  const document = documentOf(making, nextId());
  const motion = made('motion', {
    id: nextId(),
    title: titleOf(item),
    references: referencesOf(item),
    likelyReferences: derived === undefined ? undefined : [derived],
    submitters: item.names,
    submittedOn: item.on,
    sources: [{ documentId: document.id }],
    url: addressOf(item),
  });
  const appreciation = appreciationParts(making, motion, document.id);
  // What can't be claimed is at least told.
  const notes =
    item.appreciation !== undefined && appreciation.length === 0
      ? { notes: texts.feedNote(item.appreciation) }
      : {};
  return {
    item: { ...motion, ...notes },
    parts: [
      { key: 'document', label: texts.document, record: document },
      ...requestParts(making, motion, document.id),
      ...appreciation,
      ...decisionParts(making, motion, document.id),
    ],
  };
}

function commitmentProposal({ item, nextId }: Making): Proposal {
  const note = referencesOf(item).join(', ') || titleOf(item);
  const commitment = made('commitment', {
    id: nextId(),
    title: titleOf(item),
    reference: referencesOf(item)[0],
    by: authorOf(item),
    madeOn: item.on,
    feedStatus: item.status,
    motionIds: [],
    sources: [{ note }],
    url: addressOf(item),
  });
  const { term, on } = item;
  if (!term || !on) return { item: commitment, parts: [] };
  const deadline = made('deadline', {
    id: nextId(),
    subjects: [{ kind: 'commitment', id: commitment.id }],
    what: texts.deadlineWhat,
    term: exactTerm(term, formatDay(term)),
    saidOn: on,
    saidBy: authorOf(item),
    source: { note },
  });
  return {
    item: commitment,
    parts: [{ key: 'deadline', label: texts.deadline(term), record: deadline }],
  };
}

function plainProposal(making: Making): Proposal {
  switch (making.item.kind) {
    case 'motion':
      return motionProposal(making);
    case 'commitment':
      return commitmentProposal(making);
    case 'letter':
    case 'other':
      return { item: documentOf(making, making.nextId()), parts: [] };
  }
}

/**
 * What a public record would be in the dossier, with all that its facts allow. Nothing in it is made up: a reference that was
 * worked out (`derived`) is a part of its own, which tells that it is likely.
 */
export function proposalFor(found: FoundRecord, nextId: () => string): Proposal {
  const proposal = plainProposal({ ...found, nextId });
  const { derived } = found;
  if (derived === undefined || proposal.item.kind === 'commitment') return proposal;
  const label = texts.likelyReference(readableReference(derived));
  return { ...proposal, parts: [{ key: likelyKey, label }, ...proposal.parts] };
}

function withoutLikely<Kept extends DossierRecord>(record: Kept): Kept {
  return 'likelyReferences' in record ? { ...record, likelyReferences: undefined } : record;
}

/** The records of a proposal as the user leaves it: its title, the parts that are kept, and the words of their titles. */
export function recordsOf(
  { item, parts }: Proposal,
  title: string,
  kept: readonly { readonly key: string; readonly title: string }[],
): DossierRecord[] {
  const titles = new Map(kept.map((part) => [part.key, part.title.trim()]));
  const chosen = parts.flatMap(({ key, record }) =>
    record && titles.has(key) ? [{ record, named: titles.get(key) }] : [],
  );
  const missing = new Set<string>(
    parts.flatMap(({ key, record }) => (record && !titles.has(key) ? [record.id] : [])),
  );
  return [{ record: item, named: title.trim() }, ...chosen].map(({ record, named }) => {
    const withTitle = named && 'title' in record ? { ...record, title: named } : record;
    const graded = titles.has(likelyKey) ? withTitle : withoutLikely(withTitle);
    return withoutDocuments(graded, missing, noteFor(item));
  });
}

function noteFor(item: TakenItem): string {
  const references = item.kind === 'commitment' ? [item.reference] : item.references;
  return references[0] ?? item.title;
}

/** Without the document to point to, the number tells where a fact stands. */
function withoutDocuments(
  record: DossierRecord,
  missing: ReadonlySet<string>,
  note: string,
): DossierRecord {
  if (record.kind === 'status' && missing.has(record.source?.documentId ?? '')) {
    return { ...record, source: { note } };
  }
  if (!('sources' in record)) return record;
  const sources = record.sources.map((source) =>
    missing.has(source.documentId ?? '') ? withNote(source, note) : source,
  );
  return { ...record, sources };
}

function withNote({ passage }: Locator, note: string): Locator {
  return passage === undefined ? { note } : { note, passage };
}
