import type { Dossier } from '@/domain/dossier/dossier';
import type { Motion } from '@/domain/motion/motion';
import type { ItemRef } from '@/domain/shared/ids';
import { termWords } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archiveTake';
import { choiceLabel } from '@/i18n/nl/choices';
import { ItemLink } from '@/items/links/ItemLink';
import { useDossier } from '@/queries/dossier';
import { evidenceFrom, shiftsFrom } from './letterUse';

/** Something of the dossier that rests on a letter: what it is about, and what the letter is said to be to that. */
export type Use = { readonly key: string; readonly about: ItemRef; readonly words: string };

/** What of a motion has a document for evidence. */
export function evidenceUses(dossier: Dossier, motion: Motion, documentId: string): Use[] {
  return evidenceFrom(dossier, motion, documentId).map(({ id, subject, coverage, stage, on }) => ({
    key: id,
    about: subject,
    words: texts.already.evidence(
      choiceLabel('coverage', coverage) ?? coverage,
      choiceLabel('stage', stage) ?? stage,
      on,
    ),
  }));
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
