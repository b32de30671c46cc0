import { useRef } from 'react';
import { requestAnchor } from '@/items/page/anchors';
import { AppLink } from '@/routing/AppLink';
import { requestPath } from '@/routing/paths';
import { useAddressedPart } from '@/routing/useAddressedPart';
import styles from './AnswerMatrix.module.css';
import type { MatrixRow } from './matrix';
import { useArrival } from './useArrival';

function RequestName({ row: { request, name } }: { row: MatrixRow }) {
  return (
    <span className={styles['request']}>
      {request.number}.{' '}
      <AppLink
        to={requestPath(request)}
        keepSearch
        // The address may lead there already.
        onClick={() => document.getElementById(requestAnchor(request.id))?.focus()}
      >
        {name}
      </AppLink>
    </span>
  );
}

function AspectName({ row: { request, aspectId, name } }: { row: MatrixRow }) {
  const part = useRef<HTMLSpanElement>(null);
  const addressed = useAddressedPart();
  const isAddressed = addressed.requestId === request.id && addressed.aspectId === aspectId;
  useArrival(part, isAddressed);
  return (
    <span
      ref={part}
      className={styles['aspect']}
      tabIndex={-1}
      data-arrival={isAddressed || undefined}
    >
      {name}
    </span>
  );
}

/** The name of a part: of a request, the way to all that is known of it below; an aspect can be led to itself. */
export function PartName({ row }: { row: MatrixRow }) {
  return row.aspectId === undefined ? <RequestName row={row} /> : <AspectName row={row} />;
}
