import styles from './JumpLinks.module.css';

/** A part of the page: the anchor of its section, and what it is called. */
export type Jump = { readonly anchor: string; readonly label: string };

/** The way to the parts of a page, in one compact row; what is not on the page is to be left out. */
export function JumpLinks({ label, jumps }: { label: string; jumps: readonly Jump[] }) {
  return (
    <nav aria-label={label} className={styles['jumps']}>
      <span aria-hidden>{label}:</span>
      <ul className={styles['list']}>
        {jumps.map(({ anchor, label: name }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              onClick={(event) => {
                // The address behind the # is the page's own.
                event.preventDefault();
                document.getElementById(anchor)?.focus();
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
