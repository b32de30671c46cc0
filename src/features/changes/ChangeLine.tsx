import type { Dossier } from '@/domain/dossier/dossier';
import { formatDayShort } from '@/i18n/dates';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { changesTexts } from '@/i18n/nl/journal/changes';
import { formatList } from '@/i18n/numbers';
import { ChangeValue } from './ChangeMarks';
import styles from './Changes.module.css';
import { ChangeWhy } from './ChangeWhy';
import { type ChangeRow, type Home, namedUnder, remarksOf } from './changeRows';
import { HomeLink } from './HomeLink';

type ChangeLineProps = {
  row: ChangeRow;
  dossier: Dossier;
  /** The item in the heading above, which is not named again. */
  under?: Home | undefined;
};

function Title({ row, under }: Pick<ChangeLineProps, 'row' | 'under'>) {
  const { difference } = row;
  const named = under ? namedUnder(under, row) : row;
  const words = under ? named?.part : row.title;
  if (!named || !words) return null;
  return (
    <p>
      <span className={styles['title']}>
        <HomeLink home={named.home} path={named.path}>
          {words}
        </HomeLink>
      </span>{' '}
      {!under && (
        <span className={styles['kind']}>{kindLabels[difference.subjects[0].kind].one}</span>
      )}
    </p>
  );
}

function Course({ row, under }: Pick<ChangeLineProps, 'row' | 'under'>) {
  const { difference, what, from, to } = row;
  const remarks = remarksOf(row);
  // Under the heading that says that it is new or gone, its kind beside the title says the rest.
  const isSaid = !under && (difference.type === 'appeared' || difference.type === 'disappeared');
  if (isSaid && !to && remarks.length === 0) return null;
  return (
    <p className={styles['course']}>
      {!isSaid && <span className={styles['label']}>{what}</span>}
      {from && <ChangeValue row={row} side="from" />}
      {from && to && (
        <span role="img" aria-label={changesTexts.becomes}>
          →
        </span>
      )}
      {to && <ChangeValue row={row} side="to" />}
      {remarks.map((remark) => (
        <span key={remark} className={styles['label']}>
          {remark}
        </span>
      ))}
    </p>
  );
}

/** One change in the list: the day, the item, what it was and is, and why. */
export function ChangeLine({ row, dossier, under }: ChangeLineProps) {
  const { difference, others } = row;
  return (
    <li className={styles['line']}>
      <span className={styles['day']}>
        {difference.on ? (
          <time dateTime={difference.on}>{formatDayShort(difference.on)}</time>
        ) : (
          changesTexts.unknownDay
        )}
      </span>
      <div className={styles['body']}>
        <Title row={row} under={under} />
        <Course row={row} under={under} />
        {!under && others.length > 0 && (
          <p className={styles['why']}>
            {changesTexts.alsoFor(formatList(others.map(({ title }) => title)))}
          </p>
        )}
        <ChangeWhy row={row} dossier={dossier} />
      </div>
    </li>
  );
}
