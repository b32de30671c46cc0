import type { Dossier } from '@/domain/dossier/dossier';
import type { DeadlineStanding } from '@/domain/dossier/standing';
import { deadlineTexts, slipSentence } from '@/i18n/nl/deadline/deadline';
import { TimelinessBadge } from '@/items/badges/TimelinessBadge';
import styles from './DeadlineStory.module.css';
import { DeadlineActions, ShiftActions } from './StepActions';
import { StoryStep } from './StoryStep';

type DeadlineStoryProps = { standing: DeadlineStanding; dossier: Dossier };

function Verdict({ standing }: { standing: DeadlineStanding }) {
  const { shifts, slip, againstFirst, againstPresent } = standing;
  const { first, present, only } = deadlineTexts.against;
  const isShifted = shifts.length > 0;
  return (
    <div className={styles['verdict']}>
      <span className={styles['against']}>
        {isShifted ? first : only}: <TimelinessBadge timeliness={againstFirst} />
      </span>
      {isShifted && (
        <span className={styles['against']}>
          {present}: <TimelinessBadge timeliness={againstPresent} />
        </span>
      )}
      {isShifted && <span>{slipSentence(slip, shifts.length)}</span>}
    </div>
  );
}

function EndStep({ standing, dossier }: DeadlineStoryProps) {
  const { delivered, closed } = standing.outcome;
  if (delivered) {
    return (
      <StoryStep
        mark="delivered"
        label={deadlineTexts.delivered}
        term={delivered}
        dossier={dossier}
      />
    );
  }
  if (closed) return <StoryStep mark="closed" label={deadlineTexts.closed} dossier={dossier} />;
  return null;
}

/** A deadline as a path: the first promise, each postponement and what came of it; then how that stands. */
export function DeadlineStory({ standing, dossier }: DeadlineStoryProps) {
  const { deadline, shifts, first } = standing;
  return (
    <div className={styles['story']}>
      <p className={styles['what']}>{deadline.what}</p>
      <ol className={styles['path']} aria-label={deadlineTexts.path(deadline.what)}>
        <StoryStep
          mark="promise"
          label={shifts.length > 0 ? deadlineTexts.first : deadlineTexts.only}
          term={first}
          said={{ on: deadline.saidOn, by: deadline.saidBy }}
          source={deadline.source}
          dossier={dossier}
          actions={<DeadlineActions deadline={deadline} />}
        />
        {shifts.map((shift, index) => (
          <StoryStep
            key={shift.id}
            mark="promise"
            label={deadlineTexts.shift(index + 1)}
            term={shift.term}
            said={{ on: shift.saidOn, by: shift.saidBy }}
            reason={shift.reason}
            source={shift.source}
            dossier={dossier}
            actions={<ShiftActions deadline={deadline} shift={shift} />}
          />
        ))}
        <EndStep standing={standing} dossier={dossier} />
      </ol>
      <Verdict standing={standing} />
    </div>
  );
}
