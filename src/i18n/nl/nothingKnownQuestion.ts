import type { FollowUp } from '@/domain/followUp/followUp';
import { sentenceCase } from '@/i18n/numbers';
import { askedAbout } from './askedParts';
import { asks, knows, remembers } from './asking';
import { sourcesInVain } from './knownSources';
import { type Named, pointedParts } from './questionNames';

type NothingKnown = FollowUp & { code: 'nothingKnown' };

const informed = 'Wanneer is of wordt de Kamer daarover geïnformeerd?';

function spaced(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function aboutMotion(question: NothingKnown, named: Named): string {
  const { parts, condition, isWhenAsked } = question;
  const name = pointedParts(parts, named);
  const how = asks(
    named,
    { condition, parts, name },
    {
      told: `of en op welke wijze aan ${name} uitvoering is gegeven`,
      direct: `is aan ${name} uitvoering gegeven, en op welke wijze`,
    },
  );
  return spaced(
    `${sentenceCase(named.dated)} bevat ${askedAbout(parts, named.requests)}.`,
    sourcesInVain(question, named.kind, name),
    how,
    isWhenAsked ? '' : informed,
  );
}

function aboutCommitment(question: NothingKnown, named: Named): string {
  return spaced(
    `${remembers(named)} ${named.dated.replace(/,$/u, '')}?`,
    sourcesInVain(question, named.kind, named.pointed),
    `Is ${named.pointed} nagekomen, en zo ja, op welke wijze?`,
    question.isWhenAsked ? '' : informed,
  );
}

/** Of advice to others than the government it is no question whether the government followed it. */
function aboutAdvice(question: NothingKnown, named: Named): string {
  const asked = named.isForOthers
    ? [`Wat is de reactie van ${named.address.name} op ${named.pointed}?`]
    : [
        `Is aan ${named.pointed} gevolg gegeven, en zo ja, op welke wijze?`,
        question.isWhenAsked ? '' : informed,
      ];
  return spaced(
    `${knows(named)} ${named.addressed}?`,
    sourcesInVain(question, named.kind, named.pointed),
    ...asked,
  );
}

/** A question about what nothing is known of: whether and how it was done, and when the Kamer hears of it. */
export function nothingKnown(question: NothingKnown, named: Named): string {
  switch (named.kind) {
    case 'motion':
      return aboutMotion(question, named);
    case 'commitment':
      return aboutCommitment(question, named);
    case 'recommendation':
    case 'study':
      return aboutAdvice(question, named);
  }
}
