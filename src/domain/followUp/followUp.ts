import type { Due } from '@/domain/answer/due';
import type { PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { Verdict } from '@/domain/answer/verdicts';
import type { RecordOf } from '@/domain/dossier/records';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { StatusClaim } from '@/domain/status/statusClaim';

/** What questions can be drafted about. */
export type Questioned = RecordOf['motion' | 'commitment' | 'recommendation' | 'study'];

/** A source that is announced, with what was promised about when it comes. */
export type Announced = { readonly source: SourceFacts; readonly due: Due | undefined };

/** A claim that something was done in part or is under way, with the title of the document that says so. */
export type Reported = { readonly claim: StatusClaim; readonly document: string | undefined };

/** A question to draft, with the facts that it rests on (rules Q1 to Q10). */
export type FollowUp =
  | {
      readonly code: 'notDelivered';
      readonly since: Day;
      readonly announced: readonly Announced[];
      readonly parts: readonly PartFacts[];
    }
  | { readonly code: 'nothingKnown'; readonly parts: readonly PartFacts[] }
  | {
      readonly code: 'restOpen';
      readonly parts: readonly PartFacts[];
      readonly sources: readonly SourceFacts[];
    }
  | {
      readonly code: 'stopped';
      readonly source: SourceFacts;
      readonly parts: readonly PartFacts[];
    }
  | {
      readonly code: 'condition';
      readonly condition: string;
      readonly parts: readonly PartFacts[];
    }
  /** `part` is the request of a motion that it is due for. */
  | { readonly code: 'due'; readonly due: Due; readonly part: PartFacts | undefined }
  | { readonly code: 'pending' }
  | { readonly code: 'underWay'; readonly reported: Reported }
  | {
      readonly code: 'reportedExecuted';
      readonly verdict: Verdict;
      readonly parts: readonly PartFacts[];
    }
  | {
      readonly code: 'willNotExecute';
      readonly verdict: Verdict;
      readonly parts: readonly PartFacts[];
    };

/** The questions about an item on a day, with what each of them names. */
export type FollowUps = {
  readonly item: Questioned;
  /** The day on which the Kamer adopted a motion, as far as claimed. */
  readonly adoptedOn: Day | undefined;
  /** In which document a recommendation stands. */
  readonly document: string | undefined;
  /** The motions for which a study was started or named. */
  readonly motions: readonly Motion[];
  /** Who may be asked: to whom it is addressed or who promised it, who named a term (the last first), who owns it. */
  readonly addressees: readonly string[];
  readonly questions: readonly FollowUp[];
};
