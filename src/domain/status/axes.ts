import type { ItemKind } from '@/domain/shared/ids';

/**
 * Every status is a claim on one axis. `execution` is what the cabinet reports, `chamber` what the Kamer ruled,
 * `own` what the user concludes: three verdicts that are never merged into one. `condition` is whether the condition of
 * a request was found to be met.
 */
export const statusCodes = {
  /** `completed`: done, but not sent to the Kamer, so that it is not delivered yet. */
  study: ['planned', 'running', 'completed', 'delivered', 'stopped', 'unknown'],
  recommendation: [
    'unassessed',
    'notTakenUp',
    'exploring',
    'inProgress',
    'partlyFollowed',
    'followed',
    'rejected',
    'lapsed',
  ],
  commitment: ['open', 'partlyMet', 'met', 'lapsed'],
  decision: ['submitted', 'deferred', 'adopted', 'rejected', 'withdrawn', 'lapsed', 'takenOver'],
  appreciation: [
    'leftToChamber',
    'advisedAgainst',
    'advisedAgainstUnlessAmended',
    'takenOver',
    'askedToDefer',
    'untimely',
    'superfluous',
    'none',
    'notYetKnown',
    'unavailable',
  ],
  execution: ['notReported', 'inProgress', 'partlyExecuted', 'executed', 'willNotExecute'],
  chamber: ['noRuling', 'accepted', 'notAccepted'],
  own: ['open', 'partlyAnswered', 'answered', 'notAssessable'],
  condition: ['met', 'notMet'],
} as const;

export type StatusAxis = keyof typeof statusCodes;
export type StatusCode<Axis extends StatusAxis = StatusAxis> = (typeof statusCodes)[Axis][number];

/** An axis with one of its own codes. */
export type StatusValue = {
  [Axis in StatusAxis]: { axis: Axis; code: StatusCode<Axis> };
}[StatusAxis];

export const statusAxes = [
  'study',
  'recommendation',
  'commitment',
  'decision',
  'appreciation',
  'execution',
  'chamber',
  'own',
  'condition',
] as const satisfies readonly StatusAxis[];

/**
 * What holds on an axis as long as nobody has claimed anything. `own` and `condition` have none: no verdict is no verdict,
 * and what nobody established is not known.
 */
export const defaultCodes = {
  study: 'unknown',
  recommendation: 'unassessed',
  commitment: 'open',
  decision: 'submitted',
  appreciation: 'notYetKnown',
  execution: 'notReported',
  chamber: 'noRuling',
  own: undefined,
  condition: undefined,
} as const satisfies { [Axis in StatusAxis]: StatusCode<Axis> | undefined };

/** The axes on which claims can be made about an item; the first is the one its badge shows. */
export const axesOf: { readonly [Kind in ItemKind]: readonly StatusAxis[] } = {
  ambition: [],
  commitment: ['commitment', 'execution', 'chamber', 'own'],
  document: [],
  motion: ['decision', 'appreciation', 'execution', 'chamber', 'own'],
  recommendation: ['recommendation', 'execution', 'chamber', 'own'],
  request: ['own', 'execution', 'chamber', 'condition'],
  study: ['study'],
};

const closingCodes: { readonly [Axis in StatusAxis]: readonly string[] } = {
  study: ['stopped'],
  recommendation: ['rejected', 'lapsed'],
  commitment: ['lapsed'],
  decision: ['withdrawn', 'lapsed'],
  appreciation: [],
  execution: ['willNotExecute'],
  chamber: [],
  own: [],
  condition: ['notMet'],
};

/** Whether this value closes the item without delivery, so that a reason and a source are asked for. */
export function closesWithoutDelivery(value: { axis: StatusAxis; code: string }): boolean {
  return closingCodes[value.axis].includes(value.code);
}

const silentCodes: ReadonlySet<string> = new Set(['notReported', 'noRuling']);

/** What a verdict rests on: that of cabinet or Kamer on where they said so, one's own on a reason or a source. */
export function groundOf(value: {
  axis: StatusAxis;
  code: string;
}): 'source' | 'reasonOrSource' | undefined {
  if (value.axis === 'own') return 'reasonOrSource';
  const isOfOthers = value.axis === 'execution' || value.axis === 'chamber';
  return isOfOthers && !silentCodes.has(value.code) ? 'source' : undefined;
}

const eventCodes: { readonly [Axis in StatusAxis]: readonly string[] } = {
  study: ['delivered', 'stopped'],
  recommendation: ['rejected', 'lapsed'],
  commitment: ['met', 'lapsed'],
  decision: statusCodes.decision,
  appreciation: statusCodes.appreciation,
  execution: [],
  chamber: ['accepted', 'notAccepted'],
  own: [],
  condition: [],
};

/** Whether this value begins with something that happens on a day; any other holds for a while before someone sees it. */
export function beginsWithEvent(value: { axis: StatusAxis; code: string }): boolean {
  return eventCodes[value.axis].includes(value.code);
}

/** Whether `code` is one of the codes of `axis`. */
export function isCodeOf<Axis extends StatusAxis>(
  axis: Axis,
  code: string,
): code is StatusCode<Axis> {
  return statusCodes[axis].some((known) => known === code);
}
