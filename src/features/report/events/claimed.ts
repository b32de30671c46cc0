import type { Dossier } from '@/domain/dossier/dossier';
import type { ItemRef } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { eventTexts } from '@/i18n/nl/report/events';
import { titleOf } from '@/items/text/titleOf';
import { type Happening, sourcesOnce } from './happening';

function textOf(
  dossier: Dossier,
  { axis, code, reason, subject }: StatusClaim,
): string | undefined {
  const request = subject.kind === 'request' ? dossier.find('request', subject.id) : undefined;
  switch (axis) {
    case 'decision':
      return code === 'submitted' ? eventTexts.submitted : eventTexts.decision(code);
    case 'execution':
      return eventTexts.execution(code, request?.number);
    case 'chamber':
      return eventTexts.chamber(code, request?.number);
    case 'commitment':
      return eventTexts.commitment(code, reason);
    case 'study':
      return eventTexts.study(titleOf(dossier, subject), code, reason);
    // What the user concludes is no event, and an appreciation has no day of its own.
    case 'own':
    case 'condition':
    case 'appreciation':
    case 'recommendation':
      return undefined;
  }
}

const notYet: ReadonlySet<string> = new Set(['planned', 'running', 'unknown']);

/** That a study is under way says nothing new on the day on which it is first heard of; after a promise it does. */
function isNews(dossier: Dossier, { axis, code, subject, holdsFrom }: StatusClaim): boolean {
  if (axis !== 'study' || !notYet.has(code)) return true;
  return dossier.about('deadline', subject).some(({ saidOn }) => saidOn < holdsFrom);
}

/** The claims of cabinet and Kamer about these items as events. */
export function claimedEvents(dossier: Dossier, refs: readonly ItemRef[]): Happening[] {
  return refs
    .flatMap((ref) => dossier.about('status', ref))
    .filter((claim) => isNews(dossier, claim))
    .flatMap((claim) => {
      const text = textOf(dossier, claim);
      if (!text) return [];
      return [{ key: claim.id, on: claim.holdsFrom, text, sources: sourcesOnce([claim.source]) }];
    });
}
