import type { Dossier } from '@/domain/dossier/dossier';
import type { MotionRequest } from '@/domain/motion/request';
import type { AspectId, ItemRef } from '@/domain/shared/ids';
import { evidenceTexts } from '@/i18n/nl/sources/evidence';
import type { Fields } from '@/items/edit/fieldSpec';

/** A part of a motion that a source can be said to cover: the whole of it, a request, or an aspect of one. */
export type EvidencePart = {
  readonly value: string;
  readonly label: string;
  readonly subject: ItemRef;
  readonly aspectId: AspectId | undefined;
};

function keyOf({ kind, id }: ItemRef, aspectId = ''): string {
  return JSON.stringify([kind, id, aspectId]);
}

function partsOfRequest({ id, number, title, aspects }: MotionRequest): EvidencePart[] {
  const subject = { kind: 'request', id } as const;
  return [
    {
      value: keyOf(subject),
      label: evidenceTexts.request(number, title, aspects.length > 0),
      subject,
      aspectId: undefined,
    },
    ...aspects.map((aspect) => ({
      value: keyOf(subject, aspect.id),
      label: evidenceTexts.aspect(number, aspect.name),
      subject,
      aspectId: aspect.id,
    })),
  ];
}

function motionIdOf(dossier: Dossier, { kind, id }: ItemRef): string | undefined {
  if (kind === 'motion') return id;
  return kind === 'request' ? dossier.find('request', id)?.motionId : undefined;
}

/**
 * The parts of a motion that evidence about it or a request of it can cover, the motion as a whole last; none where
 * there is nothing to choose between.
 */
export function evidenceParts(dossier: Dossier, subject: ItemRef): EvidencePart[] {
  const id = motionIdOf(dossier, subject);
  if (id === undefined) return [];
  const motion = { kind: 'motion', id } as const;
  const parts = dossier
    .about('request', motion)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(partsOfRequest);
  if (parts.length === 0) return [];
  const label = evidenceTexts.wholeMotion;
  return [...parts, { value: keyOf(motion), label, subject: motion, aspectId: undefined }];
}

/** A request without aspects, beside which only the motion as a whole can be chosen. */
function soleRequest([request, whole, ...more]: readonly EvidencePart[]): string[] {
  return request && whole && more.length === 0 ? [request.value] : [];
}

/**
 * The parts that a statement covers already; a new one about a motion begins with none, so that they are chosen, unless
 * there is but one to choose.
 */
export function chosenParts(
  options: readonly EvidencePart[],
  subject: ItemRef,
  aspectIds: readonly string[],
  isNew: boolean,
): string[] {
  if (isNew && subject.kind === 'motion') return soleRequest(options);
  return aspectIds.length > 0 ? aspectIds.map((id) => keyOf(subject, id)) : [keyOf(subject)];
}

/** What the statements for these parts are about, in fields: one for each item, and one for the aspects of each request. */
export function subjectsOfParts(parts: readonly EvidencePart[]): Fields[] {
  const groups = new Map<string, { subject: ItemRef; aspectIds: AspectId[] }>();
  for (const { value, subject, aspectId } of parts) {
    const key = aspectId === undefined ? value : subject.id;
    const group = groups.get(key) ?? { subject, aspectIds: [] };
    if (aspectId !== undefined) group.aspectIds.push(aspectId);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What is wrong with a choice of parts, if anything: a motion as a whole has its parts in it already. */
export function partsProblem(parts: readonly EvidencePart[]): string | undefined {
  if (parts.length === 0) return 'parts.none';
  const hasWhole = parts.some(({ subject }) => subject.kind === 'motion');
  return hasWhole && parts.length > 1 ? 'parts.wholeAndParts' : undefined;
}
