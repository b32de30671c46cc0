import { shownOfText } from './shortened';
import styles from './WholeText.module.css';

type WholeVersionsProps = {
  /** Texts to choose from, each with the words under which the whole of it is found. */
  versions: readonly { readonly label: string; readonly text: string }[];
};

/** The whole of each of these texts, on request: of those that are so long that where they stand shows a part of them. */
export function WholeVersions({ versions }: WholeVersionsProps) {
  return versions
    .filter(({ text }) => text.length > shownOfText)
    .map(({ label, text }) => (
      <details key={label}>
        <summary>{label}</summary>
        <div className={styles['text']}>{text}</div>
      </details>
    ));
}
