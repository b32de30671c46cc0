import type { ItemKind } from '@/domain/shared/ids';

/**
 * Every status is a claim on one axis. `execution` is what the cabinet reports, `chamber` what the Kamer ruled,
 * `own` what the user concludes: three verdicts that are never merged into one.
 */
export const statusCodes = {
  study: ['planned', 'running', 'delivered', 'stopped', 'unknown'],
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
] as const satisfies readonly StatusAxis[];

/** What holds on an axis as long as nobody has claimed anything. `own` has none: no verdict is no verdict. */
export const defaultCodes = {
  study: 'unknown',
  recommendation: 'unassessed',
  commitment: 'open',
  decision: 'submitted',
  appreciation: 'notYetKnown',
  execution: 'notReported',
  chamber: 'noRuling',
  own: undefined,
} as const satisfies { [Axis in StatusAxis]: StatusCode<Axis> | undefined };

/** The axes on which claims can be made about an item; the first is the one its badge shows. */
export const axesOf: { readonly [Kind in ItemKind]: readonly StatusAxis[] } = {
  ambition: [],
  commitment: ['commitment', 'execution', 'chamber', 'own'],
  document: [],
  motion: ['decision', 'appreciation', 'execution', 'chamber', 'own'],
  recommendation: ['recommendation', 'execution', 'chamber', 'own'],
  request: ['own', 'execution', 'chamber'],
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
};

/** Whether this value closes the item without delivery, so that a reason and a source are asked for. */
export function closesWithoutDelivery(value: { axis: StatusAxis; code: string }): boolean {
  return closingCodes[value.axis].includes(value.code);
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
