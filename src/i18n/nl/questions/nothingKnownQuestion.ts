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
  const verb = parts.some(({ aspectId }) => aspectId === undefined) ? 'bevat' : 'noemt';
  const how = asks(
    named,
    { condition, parts, name },
    {
      told: `of en op welke wijze aan ${name} uitvoering is gegeven`,
      direct: `is aan ${name} uitvoering gegeven, en op welke wijze`,
    },
  );
  return spaced(
    `${sentenceCase(named.dated)} ${verb} ${askedAbout(parts, named.requests)}.`,
    sourcesInVain(question, named.kind, name),
    how,
    isWhenAsked ? '' : informed,
  );
}

/** Whether it was done after all, once it was said that what is known is not it. */
function whether({ sources, reason }: NothingKnown, done: string): string {
  const isSaidNotToBe = sources.length > 0 && reason !== 'overtaken';
  return `${isSaidNotToBe ? 'Is dat inmiddels wel gebeurd' : `Is ${done}`}, en zo ja, op welke wijze?`;
}

function aboutCommitment(question: NothingKnown, named: Named): string {
  const dated = named.dated.replace(/,$/u, '');
  const done = dated === named.name ? ', gedaan' : '';
  return spaced(
    named.madeBy
      ? `${knows(named)} ${dated}${done} door ${named.madeBy}?`
      : `${remembers(named)} ${dated}?`,
    sourcesInVain(question, named.kind, named.pointed),
    whether(question, `${named.pointed} nagekomen`),
    question.isWhenAsked ? '' : informed,
  );
}

/** Of advice to others than the government it is no question whether the government followed it. */
function aboutAdvice(question: NothingKnown, named: Named): string {
  const asked = named.isForOthers
    ? [`Wat is de reactie van ${named.address.name} op ${named.pointed}?`]
    : [
        whether(question, `aan ${named.pointed} gevolg gegeven`),
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
