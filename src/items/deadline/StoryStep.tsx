import type { ReactNode } from 'react';
import type { Term } from '@/domain/deadline/term';
import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { deadlineTexts } from '@/i18n/nl/deadline/deadline';
import { LocatorText } from '@/items/links/LocatorText';
import { TermText } from '@/items/text/TermText';
import styles from './DeadlineStory.module.css';

/** The shapes of the path, as on the timeline: a promise is a hollow diamond, a delivery a filled one. */
const marks = {
  promise: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />,
  delivered: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  closed: <path d="m3 3 10 10M13 3 3 13" strokeLinecap="round" />,
} as const;

type StoryStepProps = {
  mark: keyof typeof marks;
  label: string;
  term?: Term | undefined;
  said?: { readonly on: Day; readonly by: string };
  reason?: string | undefined;
  source?: Locator | undefined;
  dossier: Dossier;
  actions?: ReactNode;
};

/** One step of the path: what was promised or happened, and who said so, when, why and where. */
export function StoryStep(props: StoryStepProps) {
  const { mark, label, term, said, reason, source, dossier, actions } = props;
  return (
    <li className={styles['step']}>
      <div className={styles['rail']} aria-hidden>
        <svg
          className={mark === 'delivered' ? styles['reached'] : styles['mark']}
          viewBox="0 0 16 16"
          width={16}
          height={16}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.75}
        >
          {marks[mark]}
        </svg>
        <span className={styles['line']} />
      </div>
      <div className={styles['words']}>
        <div className={styles['label']}>
          <span>{label}</span>
          {actions}
        </div>
        {term && (
          <div className={styles['term']}>
            <TermText term={term} />
          </div>
        )}
        {said && <p>{deadlineTexts.said(formatDay(said.on), said.by)}</p>}
        {reason && (
          <p>
            {deadlineTexts.reason}: {reason}
          </p>
        )}
        {source && (
          <p>
            {deadlineTexts.source}: <LocatorText dossier={dossier} locator={source} />
          </p>
        )}
      </div>
    </li>
  );
}
