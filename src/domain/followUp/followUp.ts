import type { Due } from '@/domain/answer/due';
import type { OpenReason, PartFacts } from '@/domain/answer/explain';
import type { SourceFacts } from '@/domain/answer/sourceFacts';
import type { RecordOf } from '@/domain/dossier/records';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { StatusClaim } from '@/domain/status/statusClaim';
import type { Verdict } from '@/domain/verdict/verdict';
import type { Owner } from '@/domain/workflow/owner';

/** What questions can be drafted about. */
export type Questioned = RecordOf['motion' | 'commitment' | 'recommendation' | 'study'];

/** A source that is announced, with what was promised about when it comes. */
export type Announced = { readonly source: SourceFacts; readonly due: Due | undefined };

/** A claim that something was done in part or is under way, with the title of the document that says so. */
export type Reported = { readonly claim: StatusClaim; readonly document: string | undefined };

/** Why nothing that counts is known of a part. */
export type NothingReason = Extract<
  OpenReason,
  'overtaken' | 'withdrawn' | 'notCovered' | 'noEvidence'
>;

/** Parts of which nothing that counts is known, and what does not, or not any more, cover them. */
export type InVain = {
  readonly reason: NothingReason;
  readonly parts: readonly PartFacts[];
  readonly sources: readonly SourceFacts[];
};

/**
 * A question to draft, with the facts that it rests on (rules Q1 to Q10). `condition` is what a part depends on, as long as
 * nobody established whether that is met.
 */
export type FollowUp =
  | {
      readonly code: 'notDelivered';
      readonly since: Day;
      readonly announced: readonly Announced[];
      readonly parts: readonly PartFacts[];
      readonly condition: string | undefined;
    }
  /** Nothing is known that covers it; `sources` are those that do not, or not any more, or of which that is not known. */
  | (InVain & {
      readonly code: 'nothingKnown';
      readonly condition: string | undefined;
      /** A question about a term asks already when it comes; so for the two below. */
      readonly isWhenAsked: boolean;
    })
  | {
      readonly code: 'restOpen';
      readonly parts: readonly PartFacts[];
      readonly sources: readonly SourceFacts[];
      /** What was named before and turned out not to cover it (rule R13). */
      readonly withdrawn: readonly SourceFacts[];
      readonly condition: string | undefined;
      readonly isWhenAsked: boolean;
    }
  | {
      readonly code: 'stopped';
      readonly source: SourceFacts;
      readonly parts: readonly PartFacts[];
      readonly condition: string | undefined;
      readonly isWhenAsked: boolean;
    }
  | {
      readonly code: 'condition';
      readonly condition: string;
      readonly parts: readonly PartFacts[];
    }
  /** `parts` are the requests of a motion that it is due for; none when it is due for the item as a whole. */
  | {
      readonly code: 'due';
      readonly due: Due;
      readonly parts: readonly PartFacts[];
      /** Something of what waits for it came already, so that the rest is asked about. */
      readonly isPartDelivered: boolean;
      /** Nothing at all is known of what waits for it, so that this asks whether and how it was done as well. */
      readonly isHowAsked: boolean;
      readonly completedOn: Day | undefined;
    }
  /** A study without a known term; `completedOn` is since when it is known to be done, but not sent. */
  | { readonly code: 'pending'; readonly completedOn: Day | undefined }
  | { readonly code: 'underWay'; readonly reported: Reported }
  | {
      readonly code: 'reportedExecuted';
      readonly verdict: Verdict;
      /** That the Kamer did not accept it, since. */
      readonly refusedBy: Verdict | undefined;
      /** What was named before and does not cover what is asked about. */
      readonly inVain: readonly InVain[];
      readonly parts: readonly PartFacts[];
    }
  | {
      readonly code: 'willNotExecute';
      readonly verdict: Verdict;
      readonly parts: readonly PartFacts[];
    };

/** Who has what is asked about by an assignment: an office or a person, and the ministry. */
export type Holder = Pick<Owner, 'name' | 'ministry'>;

/** A question with who was assigned to what it is about; nobody where that is not known. */
export type PutQuestion = FollowUp & { readonly holders: readonly Holder[] };

/** The questions about an item on a day, with what each of them names. */
export type FollowUps = {
  readonly item: Questioned;
  /** The day on which the Kamer adopted a motion, as far as claimed. */
  readonly adoptedOn: Day | undefined;
  /** In which document a recommendation stands. */
  readonly document: string | undefined;
  /** The motions for which a study was started or named. */
  readonly motions: readonly Motion[];
  /** How many requests a motion has; its aspects are told apart by these only where there are several. */
  readonly requests: number;
  /**
   * Who may be asked where nobody is assigned: who is to act, to whom it is addressed or who promised it, who named a
   * term (the last first).
   */
  readonly addressees: readonly string[];
  readonly questions: readonly PutQuestion[];
};
