import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Motion } from '@/domain/motion/motion';
import type { ItemRef } from '@/domain/shared/ids';
import { termWords } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { choiceLabel } from '@/i18n/nl/items/choices';
import { ItemLink } from '@/items/links/ItemLink';
import { aspectNames } from '@/items/page/aspectNames';
import { sourceTitle } from '@/items/text/sourceTitle';
import { useDossier } from '@/queries/dossier/dossier';
import { evidenceFrom, shiftsFrom } from './letterUse';

/** Something of the dossier that rests on a letter: what it is about, and what the letter is said to be to that. */
export type Use = { readonly key: string; readonly about: ItemRef; readonly words: string };

/** What tells a piece of evidence from the others of the same part: its source where that is not the document, and its aspects. */
function besides(dossier: Dossier, evidence: Evidence, documentId: string): string {
  const { source } = evidence;
  const isDocument = source.type === 'document' && source.documentId === documentId;
  const title = isDocument ? undefined : sourceTitle(dossier, source);
  return texts.already.besides(title, aspectNames(dossier, evidence));
}

/** What of a motion has a document for evidence. */
export function evidenceUses(dossier: Dossier, motion: Motion, documentId: string): Use[] {
  return evidenceFrom(dossier, motion, documentId).map((evidence) => {
    const { id, subject, coverage, stage, on } = evidence;
    return {
      key: id,
      about: subject,
      words: texts.already.evidence(
        besides(dossier, evidence, documentId),
        choiceLabel('coverage', coverage) ?? coverage,
        choiceLabel('stage', stage) ?? stage,
        on,
      ),
    };
  });
}

/** Which terms of a motion a document postpones. */
export function shiftUses(dossier: Dossier, motion: Motion, documentId: string): Use[] {
  return shiftsFrom(dossier, motion, documentId).flatMap(({ deadline, shift }) =>
    deadline.subjects.slice(0, 1).map((about) => ({
      key: shift.id,
      about,
      words: texts.already.shift(deadline.what, termWords(shift.term)),
    })),
  );
}

/** What rests on a letter, each with a link to where it stands. */
export function UseList({ uses, label }: { uses: readonly Use[]; label: string }) {
  const { dossier } = useDossier();
  return (
    <ul aria-label={label}>
      {uses.map(({ key, about, words }) => (
        <li key={key}>
          <ItemLink dossier={dossier} to={about} />: {words}
        </li>
      ))}
    </ul>
  );
}
