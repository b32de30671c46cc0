import type { EntryAction } from '@/domain/journal/entry';
import type { RecordKind } from '@/domain/shared/ids';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';

const verbs: { readonly [Action in EntryAction]: string } = {
  created: 'toegevoegd',
  changed: 'gewijzigd',
  deleted: 'verwijderd',
  restored: 'teruggezet',
};

/** Texts of the history of an item. */
export const logbookTexts = {
  empty: 'leeg',
  none: 'Er is nog niets gewijzigd.',
  noneThen: 'Tot en met deze dag was hier nog niets ingevoerd.',
  notByFacts:
    'Het logboek zegt wanneer iets is ingevoerd, niet wanneer het gold. Het staat bij de stand volgens de invoer en bij die van vandaag.',
  loading: 'Logboek laden…',
  nobody: 'Naam niet ingevuld',
  outOfStep: (moment: string) => `staat in de volgorde als ${moment}`,
  ofItem: (what: string, title: string, isItself: boolean) =>
    isItself ? `${what} ${quoted(title)}` : `${what} van ${title}`,
  to: 'wordt',
  stays: 'blijft',
  from: (day: string) => `stand van ${day}`,
  heading: (kind: RecordKind, action: EntryAction) =>
    `${sentenceCase(kindLabels[kind].one)} ${verbs[action]}`,
  takenBack: { undo: 'Ongedaan gemaakt', redo: 'Opnieuw uitgevoerd' },
  undone: 'Deze wijziging is ongedaan gemaakt.',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  tooLarge: (count: number) =>
    `Deze wijziging betreft ${formatNumber(count)} gegevens tegelijk en kan hier niet ongedaan worden gemaakt.`,
  reason: 'Reden',
  source: 'Bron',
  details: (count: number) => plural(count, 'veld', 'velden'),
  moreRecords: (count: number) =>
    `Nog ${plural(count, 'gegeven', 'gegevens')} in dezelfde wijziging`,
  merged: (count: number) => `Samenvoeging: ${plural(count, 'gegeven', 'gegevens')} hier`,
  more: (count: number) => `${plural(count, 'oudere wijziging', 'oudere wijzigingen')} tonen`,
} as const;
