import type { Motion } from '@/domain/motion/motion';
import type { FoundRecord } from '@/queries/archive/archive';

/** What a form needs that makes something of a letter for a motion of the dossier. */
export type LetterFormProps = {
  readonly motion: Motion;
  readonly letter: FoundRecord;
  readonly onClose: () => void;
};
