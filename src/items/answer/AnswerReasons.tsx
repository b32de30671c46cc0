import type { Explanation, OpenGroup, OpenReason } from '@/domain/answer/explain';
import type { Check } from '@/domain/evidence/check';
import type { VerdictDifference } from '@/domain/verdict/verdictDifferences';
import { reasonsToTell } from '@/i18n/nl/answer/explanation';
import { groupLine } from '@/i18n/nl/answer/reasons';
import { sourceLines } from '@/i18n/nl/answer/sources';
import { answerCheckTexts } from '@/i18n/nl/answer/texts';
import { differenceSentence } from '@/i18n/nl/answer/verdicts';
import { checkSentence } from '@/i18n/nl/sources/checks';
import { Mark } from '@/ui/badge/Mark';
import type { Tone } from '@/ui/tone';
import styles from './AnswerReasons.module.css';

const tones: { readonly [Reason in OpenReason]: Tone } = {
  partialOnly: 'partly',
  partialUnplaced: 'partly',
  announcedOnly: 'explored',
  overtaken: 'open',
  stopped: 'lapsed',
  withdrawn: 'refused',
  notCovered: 'refused',
  noEvidence: 'open',
  conditionNotEstablished: 'unknown',
  conditionNotMet: 'lapsed',
};

type AnswerReasonsProps = {
  explanation: Explanation;
  /** Where the verdicts differ. */
  differences: readonly VerdictDifference[];
  /** The last search that found nothing, when no reason tells of it. */
  searched?: Check | undefined;
};

/** Why an outcome is what it is: what is open and why, where the verdicts differ, and what was searched in vain. */
export function AnswerReasons({ explanation, differences, searched }: AnswerReasonsProps) {
  const groups = reasonsToTell(explanation);
  const isTold = explanation.groups.some((group) => group.searched !== undefined);
  const note = !isTold && explanation.state !== 'answered' ? searched : undefined;
  if (groups.length === 0 && differences.length === 0 && !note) return null;
  return (
    <ul className={styles['reasons']} aria-label={answerCheckTexts.reasons}>
      {groups.map((group) => (
        <Reason key={groupKey(group)} group={group} requests={explanation.requests} />
      ))}
      {withReasons(differences).map(({ difference, reasons: given }) => (
        <Difference key={differenceSentence(difference)} difference={difference} reasons={given} />
      ))}
      {note && (
        <li className={styles['reason']}>
          <Mark tone="unknown" />
          <p>{checkSentence({ on: note.on, outcome: note.outcome })}</p>
        </li>
      )}
    </ul>
  );
}

function groupKey({ reason, parts }: OpenGroup): string {
  return `${reason} ${parts.map(({ subject, name }) => `${subject.id} ${name}`).join(' ')}`;
}

function Reason({ group, requests }: { group: OpenGroup; requests: number }) {
  return (
    <li className={styles['reason']}>
      <Mark tone={tones[group.reason]} />
      <div>
        <p>{groupLine(group, requests)}</p>
        {group.sources.length > 0 && (
          <ul className={`${styles['soft']} ${styles['sources']}`}>
            {[...sourceLines(group.sources), ...sourceLines(group.expected)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The differences with the reasons of who differs; what someone gave as a reason is told once. */
function withReasons(
  differences: readonly VerdictDifference[],
): { difference: VerdictDifference; reasons: readonly string[] }[] {
  const told = new Set<string>();
  return differences.map((difference) => {
    const verdicts =
      difference.code === 'fromEvidence' ? difference.verdicts : [difference.verdict];
    const given = new Set(verdicts.flatMap(({ claim }) => claim.reason ?? []));
    const reasons = [...given].filter((reason) => !told.has(reason));
    for (const reason of reasons) told.add(reason);
    return { difference, reasons };
  });
}

type DifferenceProps = { difference: VerdictDifference; reasons: readonly string[] };

function Difference({ difference, reasons }: DifferenceProps) {
  return (
    <li className={styles['reason']}>
      <Mark tone="possiblyLate" />
      <div>
        <p>{differenceSentence(difference)}</p>
        {reasons.map((reason) => (
          <p key={reason} className={styles['soft']}>
            {reason}
          </p>
        ))}
      </div>
    </li>
  );
}
