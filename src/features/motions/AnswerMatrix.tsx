import { useRef } from 'react';
import type { EvidenceStanding } from '@/domain/motion/answer';
import { motionTexts } from '@/i18n/nl/items/motions';
import { evidenceTexts } from '@/i18n/nl/sources/evidence';
import { StandingBadge } from '@/items/badges/StandingBadge';
import { CoverageMark } from '@/items/evidence/CoverageMark';
import { EvidenceSourceName } from '@/items/evidence/EvidenceSourceName';
import { useWidth } from '@/ui/layout/useWidth';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './AnswerMatrix.module.css';
import type { Matrix } from './matrix';
import { PartName } from './PartName';

const texts = motionTexts.matrix;
/** What the columns of names, of each source and of what is concluded need; with less, parts stand under one another. */
const needed = { name: 112, source: 104, state: 124 } as const;

function Cell({ standings }: { standings: readonly EvidenceStanding[] }) {
  return standings.map((standing) => (
    <div key={standing.evidence.id} className={styles['cell']}>
      <CoverageMark standing={standing} />
      {standing.evidence.subject.kind === 'motion' && (
        <span className={styles['aspect']}>{evidenceTexts.whole.inMatrix}</span>
      )}
    </div>
  ));
}

type AnswerMatrixProps = { caption: string; matrix: Matrix };

/** Which source covers which part of a motion: a table, or a list per part where there is too little room for one. */
export function AnswerMatrix({ caption, matrix }: AnswerMatrixProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const room = needed.name + needed.state + matrix.sources.length * needed.source;
  return (
    <div ref={frame} className={styles['frame']}>
      {width < room ? (
        <PartList matrix={matrix} />
      ) : (
        <MatrixTable caption={caption} matrix={matrix} />
      )}
    </div>
  );
}

function MatrixTable({ caption, matrix: { sources, rows } }: AnswerMatrixProps) {
  return (
    <table className={styles['table']}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.part}</th>
          {sources.map(({ key, source }) => (
            <th key={key} scope="col" className={styles['source']}>
              <EvidenceSourceName source={source} />
            </th>
          ))}
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <PartName row={row} />
            </th>
            {row.cells.map((standings, index) => (
              <td key={sources[index]?.key}>
                {standings.length > 0 ? <Cell standings={standings} /> : texts.noSource}
              </td>
            ))}
            <td>
              <StandingBadge standing={row.standing} announcedFor={row.announcedFor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartList({ matrix: { sources, rows } }: { matrix: Matrix }) {
  return (
    <ul className={styles['parts']}>
      {rows.map((row) => (
        <li key={row.key}>
          <div className={styles['partHead']}>
            <PartName row={row} />
            <StandingBadge standing={row.standing} announcedFor={row.announcedFor} />
          </div>
          {row.cells.map((standings, index) => {
            const column = sources[index];
            if (!column || standings.length === 0) return null;
            return (
              <div key={column.key} className={styles['partSource']}>
                <EvidenceSourceName source={column.source} />
                <Cell standings={standings} />
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
