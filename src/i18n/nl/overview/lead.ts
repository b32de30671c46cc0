import { countInWords, formatNumber, sentenceCase } from '@/i18n/numbers';

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
