import { lastDayInTime } from '@/domain/deadline/room';
import type { AttentionCode, AttentionReason } from '@/domain/dossier/attention';
import type { RecentWhat } from '@/domain/dossier/recent';
import type { FieldChange } from '@/domain/journal/entry';
import type { ItemKind, RecordKind } from '@/domain/shared/ids';
import { formatDay, termWords } from '@/i18n/dates';
import { countInWords, formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { fieldLabel } from './fieldLabels';
import { kindLabels } from './kinds';
import { axisLabels, statusLabel } from './status';
import { presentTermText, soonText } from './timeliness';

/** What the first sentence of the overview is made of. */
export type LeadFacts = {
  /** What is due or late; not what nobody looked at for long. */
  readonly attention: number;
  readonly certainlyLate: number;
  readonly unchecked: number;
  readonly ambitions: number;
  readonly recommendations: number;
  readonly assessed: number;
};

function attentionClause({ attention, certainlyLate }: LeadFacts): string {
  if (attention === 0) return 'Geen enkele zaak vraagt aandacht';
  if (attention === 1) {
    return `Eén zaak vraagt aandacht${certainlyLate === 1 ? ' en is zeker te laat' : ''}`;
  }
  const count = sentenceCase(countInWords(attention));
  const late =
    certainlyLate === 0
      ? ''
      : certainlyLate === attention
        ? ', allemaal zeker te laat'
        : `, waarvan ${countInWords(certainlyLate)} zeker te laat`;
  return `${count} zaken vragen aandacht${late}`;
}

function uncheckedClause({ unchecked }: LeadFacts): string {
  if (unchecked === 0) return '';
  return unchecked === 1
    ? '; één zaak is lang niet nagekeken'
    : `; ${countInWords(unchecked)} zaken zijn lang niet nagekeken`;
}

function ambitionClause({ ambitions, recommendations, assessed }: LeadFacts): string {
  if (recommendations === 0) return '';
  const where = ambitions === 1 ? 'in de ene ambitie' : `in de ${countInWords(ambitions)} ambities`;
  if (recommendations === 1) {
    return `Bij de ene aanbeveling ${where} is ${assessed === 1 ? 'iets' : 'nog niets'} gemeld.`;
  }
  const some = assessed === recommendations ? 'alle' : formatNumber(assessed);
  const share = assessed === 0 ? 'geen enkele' : some;
  return `Van de ${formatNumber(recommendations)} aanbevelingen ${where} is er bij ${share} iets gemeld.`;
}

/** What answers the overview's question: what needs attention, and how the ambitions stand. */
export function overviewLead(facts: LeadFacts): string {
  const attention = `${attentionClause(facts)}${uncheckedClause(facts)}.`;
  return [attention, ambitionClause(facts)].filter(Boolean).join(' ');
}

function dueWords(reason: Extract<AttentionReason, { what: string }>): string {
  const what = `${reason.what} ${termWords(reason.term)}`.trim();
  return reason.requestNumber === undefined
    ? sentenceCase(what)
    : `Verzoek ${reason.requestNumber}, ${what}`;
}

/** The term that holds after a postponement, where the sentence is about the one before it. */
function presentToo({ present, term }: Extract<AttentionReason, { what: string }>): string {
  if (!present || present.term === term) return '';
  return `; ${presentTermText(present.term, present.timeliness)}`;
}

/** Why an item needs attention, in words. */
export function attentionSentence(reason: AttentionReason): string {
  switch (reason.code) {
    case 'certainlyLate':
      return `${dueWords(reason)}: ${plural(reason.days, 'dag', 'dagen')} te laat, levering niet vastgesteld${presentToo(reason)}`;
    case 'postponed':
      return `${dueWords(reason)}: tijdig uitgesteld; de eerste termijn is ${plural(reason.days, 'dag', 'dagen')} voorbij${presentToo(reason)}`;
    case 'possiblyLate': {
      const last = lastDayInTime(reason.term);
      return last
        ? `${dueWords(reason)}: mogelijk te laat, zeker pas na ${formatDay(last)}`
        : `${dueWords(reason)}: mogelijk te laat, een laatste dag is niet genoemd`;
    }
    case 'stepOverdue':
      return `Stap ‘${reason.step.what}’: ${plural(reason.days, 'dag', 'dagen')} over tijd`;
    case 'soon':
      return `${dueWords(reason)}: ${soonText(reason)}`;
    case 'notChecked': {
      const ago = `${formatDay(reason.since)}, ${plural(reason.days, 'dag', 'dagen')} geleden`;
      return reason.ever
        ? `Het laatst nagekeken op ${ago}`
        : `Nooit nagekeken; bekend sinds ${ago}`;
    }
  }
}

/** A group of reasons as a word, for the spoken name of its mark. */
export const attentionLabels: { readonly [Code in AttentionCode]: string } = {
  certainlyLate: 'Te laat',
  possiblyLate: 'Mogelijk te laat',
  stepOverdue: 'Stap over tijd',
  soon: 'Binnenkort',
  postponed: 'Uitgesteld',
  notChecked: 'Lang niet nagekeken',
};

const itemKindNames: readonly RecordKind[] = [
  'ambition',
  'commitment',
  'document',
  'motion',
  'recommendation',
  'study',
] satisfies ItemKind[];

const actionWords = {
  created: 'toegevoegd',
  changed: 'gewijzigd',
  deleted: 'verwijderd',
  restored: 'teruggezet',
} as const;

function shortText(value: unknown): string | undefined {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

function fieldWords(field: FieldChange, kind: RecordKind): string {
  const name = fieldLabel(field.field, kind).toLocaleLowerCase('nl-NL');
  const [from, to] = [shortText(field.from), shortText(field.to)];
  if (!to) return name;
  return from ? `${name}: ${from} → ${to}` : `${name}: ${to}`;
}

/** What a change did, from what to what. */
export function changeSentence(what: RecentWhat): string {
  switch (what.code) {
    case 'bulk':
      return `${formatNumber(what.count)} gegevens in één keer geladen`;
    case 'status': {
      const word = (code: string | undefined) =>
        code === undefined ? 'Nog geen oordeel' : statusLabel(what.axis, code);
      return what.from === what.to
        ? `${axisLabels[what.axis]} ${word(what.to)}: gegevens aangevuld`
        : `${axisLabels[what.axis]}: ${word(what.from)} → ${word(what.to)}`;
    }
    case 'record': {
      const subject = itemKindNames.includes(what.kind) ? '' : `${kindLabels[what.kind].one} `;
      const action = sentenceCase(`${subject}${actionWords[what.action]}`);
      if (what.action !== 'changed' || what.fields.length === 0) return action;
      const [first, ...more] = what.fields.map((field) => fieldWords(field, what.kind));
      const rest = more.length === 0 ? '' : ` en nog ${plural(more.length, 'gegeven', 'gegevens')}`;
      return `${action}: ${first}${rest}`;
    }
  }
}

function yearStripSummary(due: number, delivered: number): string {
  if (due + delivered === 0) return 'In deze periode valt geen termijn en is niets opgeleverd.';
  const terms = `${sentenceCase(countInWords(due))} ${due === 1 ? 'termijn valt' : 'termijnen vallen'}`;
  const done =
    delivered === 0
      ? 'er is niets opgeleverd'
      : `${countInWords(delivered)} ${delivered === 1 ? 'zaak is' : 'zaken zijn'} opgeleverd`;
  if (due === 0) return `${sentenceCase(done)} in deze periode.`;
  return `${terms} in deze periode; ${done}.`;
}

/** Texts of the overview. */
export const overviewTexts = {
  attention: 'Vraagt aandacht',
  noAttention:
    'Niets is te laat of bijna aan de beurt, en alles is het afgelopen half jaar nagekeken.',
  waiting: 'Moties die op antwoord wachten',
  toMotions: (count: number) => `Alle ${formatNumber(count)} in de lijst van moties`,
  also: (sentences: readonly string[]) => `Ook: ${sentences.join('; ')}`,
  showAll: (count: number) => `Toon alle ${formatNumber(count)}`,
  showFewer: 'Toon minder',
  ambitions: 'Ambities',
  noAmbitions:
    'Hier staat per ambitie één teken voor elke aanbeveling, zodra er ambities in het dossier zijn.',
  counts: 'Moties, onderzoeken en aanbevelingen',
  yearStrip: 'Komende en afgelopen twaalf maanden',
  yearStripSummary,
  toTimeline: 'Naar de tijdlijn',
  toWeek: 'Naar deze week',
  recent: 'Laatste wijzigingen',
  onlyLoaded: (count: number, moment: string) =>
    `Er is nog niets gewijzigd. Op ${moment} zijn ${formatNumber(count)} gegevens geladen.`,
  noChanges: 'Hier staat wie wat wijzigde, zodra er iets in het dossier is veranderd.',
  noChangesThen: 'Tot en met deze dag was in dit dossier nog niets ingevoerd of gewijzigd.',
  nobody: 'Naam niet ingevuld',
  takenBack: { undo: 'Ongedaan gemaakt', redo: 'Opnieuw uitgevoerd' },
  because: (reason: string) => `Reden: ${reason}`,
  columns: {
    ambition: 'Ambitie',
    total: 'Totaal',
    assessed: 'Beoordeeld',
    day: 'Wanneer',
    item: 'Wat',
    event: 'Termijn of oplevering',
    state: 'Stand',
    count: 'Aantal',
  },
  delivered: 'opgeleverd',
  due: 'termijn',
} as const;

/** What an empty dossier says: what would stand here, and the first steps. */
export const firstStepsTexts = {
  lead: 'Dit dossier is nog leeg.',
  would:
    'Hier staat straks wat aandacht vraagt, hoe ver de ambities zijn, welke termijnen eraan komen en wat het laatst is gewijzigd.',
  begin: 'Eerste stappen',
  document:
    'Leg een document vast: een brief, een nota of een rapport. Daar verwijst de rest naar.',
  motion: 'Voeg een motie toe, met wat zij verzoekt en wanneer dat klaar moet zijn.',
  study: 'Voeg een onderzoek toe, met het instituut en de beloofde oplevering.',
  example: 'Of bekijk eerst hoe een gevuld dossier eruitziet. Dit dossier blijft zoals het is.',
  openExample: 'Voorbeelddossier openen',
  emptied: 'Dit is het voorbeelddossier, waaruit alles is verwijderd.',
  toSettings: 'Zet het terug bij Instellingen',
} as const;
