import { groundOf, type PlacedWords } from '@/charts/timeline/layout/rowWords';
import styles from './marks.module.css';

/** From the centre of a line to the foot of its letters. */
const drop = 4.5;

const looks = { plain: 'words', note: 'note', late: 'noteLate' } as const;

type Words = { words: readonly PlacedWords[] };

/** What keeps today's line from running through the words; below the marks, so that it hides none. */
export function WordGrounds({ words }: Words) {
  return words.map((it) => (
    <rect key={`${it.x} ${it.y}`} className={styles['ground']} {...groundOf(it)} />
  ));
}

/** The words beside the marks of a row. */
export function RowWords({ words }: Words) {
  return words.map(({ kind, text, x, y, anchor }) => (
    <text key={`${x} ${y}`} className={styles[looks[kind]]} x={x} y={y + drop} textAnchor={anchor}>
      {text}
    </text>
  ));
}
