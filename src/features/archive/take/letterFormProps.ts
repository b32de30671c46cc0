import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Motion } from '@/domain/motion/motion';

/** What a form needs that makes something of a letter for a motion of the dossier. */
export type LetterFormProps = {
  readonly motion: Motion;
  readonly letter: ArchiveItem;
  readonly onClose: () => void;
};
