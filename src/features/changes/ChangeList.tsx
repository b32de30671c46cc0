import type { Dossier } from '@/domain/dossier/dossier';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatNumber } from '@/i18n/numbers';
import { ChangeLine } from './ChangeLine';
import styles from './Changes.module.css';
import type { ChangeGroup } from './changeRows';
import { HomeLink } from './HomeLink';

function GroupTitle({ group: { title, home, rows } }: { group: ChangeGroup }) {
  return (
    <div className={styles['groupHead']}>
      <h2>{home ? <HomeLink home={home}>{title}</HomeLink> : title}</h2>
      <span className={styles['count']}>
        {home ? kindLabels[home.kind].one : formatNumber(rows.length)}
      </span>
    </div>
  );
}

/** The changes under their headings, to be read. */
export function ChangeList(props: { groups: readonly ChangeGroup[]; dossier: Dossier }) {
  return (
    <div className={styles['groups']}>
      {props.groups.map((group) => (
        <section key={group.key} className={styles['group']} aria-label={group.title}>
          <GroupTitle group={group} />
          <ol className={styles['list']}>
            {group.rows.map((row) => (
              <ChangeLine key={row.key} row={row} dossier={props.dossier} under={group.home} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
