import type { StatusAxis, StatusCode } from '@/domain/status/axes';

/** What each axis is called, for a reader who sees one claim apart from the others. */
export const axisLabels: { readonly [Axis in StatusAxis]: string } = {
  study: 'Status van het onderzoek',
  recommendation: 'Status van de aanbeveling',
  commitment: 'Status van de toezegging',
  decision: 'Besluit van de Kamer',
  appreciation: 'Appreciatie van het kabinet',
  execution: 'Uitvoering volgens het kabinet',
  chamber: 'Oordeel van de Kamer',
  own: 'Eigen oordeel',
  condition: 'Aan de voorwaarde voldaan?',
};

/** The Dutch word for each status code. */
export const statusLabels: {
  readonly [Axis in StatusAxis]: { readonly [Code in StatusCode<Axis>]: string };
} = {
  study: {
    planned: 'Gepland',
    running: 'Loopt',
    completed: 'Afgerond, nog niet verzonden',
    delivered: 'Opgeleverd',
    stopped: 'Gestopt',
    unknown: 'Onbekend',
  },
  recommendation: {
    unassessed: 'Niet beoordeeld',
    notTakenUp: 'Niet opgepakt',
    exploring: 'In verkenning',
    inProgress: 'In uitvoering',
    partlyFollowed: 'Deels opgevolgd',
    followed: 'Opgevolgd',
    rejected: 'Niet overgenomen',
    lapsed: 'Vervallen',
  },
  commitment: {
    open: 'Openstaand',
    partlyMet: 'Deels voldaan',
    met: 'Voldaan',
    lapsed: 'Vervallen',
  },
  decision: {
    submitted: 'Ingediend',
    deferred: 'Aangehouden',
    adopted: 'Aangenomen',
    rejected: 'Verworpen',
    withdrawn: 'Ingetrokken',
    lapsed: 'Vervallen',
    takenOver: 'Overgenomen',
  },
  appreciation: {
    leftToChamber: 'Oordeel Kamer',
    advisedAgainst: 'Ontraden',
    advisedAgainstUnlessAmended: 'Ontraden, tenzij gewijzigd',
    takenOver: 'Overgenomen',
    askedToDefer: 'Verzocht aan te houden',
    untimely: 'Ontijdig',
    superfluous: 'Overbodig',
    none: 'Geen (expliciete) appreciatie',
    notYetKnown: 'Nog niet bekend',
    unavailable: 'Niet beschikbaar',
  },
  execution: {
    notReported: 'Niet gemeld',
    inProgress: 'In behandeling',
    partlyExecuted: 'Deels uitgevoerd',
    executed: 'Uitgevoerd',
    willNotExecute: 'Wordt niet uitgevoerd',
  },
  chamber: {
    noRuling: 'Geen uitspraak',
    accepted: 'Genoegen genomen',
    notAccepted: 'Niet genoegen genomen',
  },
  own: {
    open: 'Open',
    partlyAnswered: 'Deels beantwoord',
    answered: 'Beantwoord',
    notAssessable: 'Niet te beoordelen',
  },
  condition: {
    met: 'Voldaan',
    notMet: 'Niet voldaan',
  },
};

/** The Dutch word for a code on an axis; a code that is not known is shown as it is. */
export function statusLabel(axis: StatusAxis, code: string): string {
  const labels: Readonly<Record<string, string>> = statusLabels[axis];
  return labels[code] ?? code;
}

/** What stands for an axis without a default as long as nobody claimed anything. */
const nothingYet: { readonly [Axis in StatusAxis]?: string } = { condition: 'Niet vastgesteld' };

/** The Dutch word for what holds on an axis; for what nobody claimed yet, that nobody did. */
export function standingLabel(axis: StatusAxis, code: string | undefined): string {
  return code ? statusLabel(axis, code) : (nothingYet[axis] ?? 'Nog geen oordeel');
}
