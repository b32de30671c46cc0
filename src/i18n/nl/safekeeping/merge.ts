import type { DossierName } from '@/domain/dossier/dossierName';
import type { MergeEffect } from '@/domain/journal/merge/summary';
import type { RecordKind } from '@/domain/shared/ids';
import { isolated } from '@/i18n/isolated';
import { kindLabels } from '@/i18n/nl/items/kinds';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { backupSentence } from './backup';
import { bundleSentence } from './bundle';
import { passphraseTexts } from './passphrase';

type Failure = { readonly code: string; readonly path?: string };

const scopes: Readonly<Record<string, string>> = {
  eigen: 'het eigen dossier',
  voorbeeld: 'het voorbeelddossier',
  selection: 'een deel van een dossier',
};

const sentences: Readonly<Record<string, string>> = {
  'merge.entryDiffers':
    'In dit bestand is iets uit de geschiedenis veranderd dat hier anders staat. Er is niets overgenomen. Vraag de collega om een nieuw bestand.',
  'merge.longAuthor':
    'In dit bestand staat een naam van meer dan 1.000 tekens bij een wijziging. Er is niets overgenomen. Vraag de collega de eigen naam na te kijken bij Instellingen, en vraag wie het bestand gemaakt heeft.',
  'merge.changedSince':
    'Er is niets overgenomen: het dossier is intussen gewijzigd. Kijk het overzicht opnieuw na.',
  'storage.full':
    'Er is niets overgenomen: de schijf is vol. Wat in het dossier stond, staat er nog. Maak ruimte vrij op de schijf en voeg het bestand dan opnieuw samen.',
  'merge.malformedRecords':
    'Er is niets overgenomen: met deze antwoorden klopt een gegeven niet. Kijk na of een tekst leeg is die niet leeg mag zijn.',
};

/** The sentence for a file that was not made or not merged: what happened, what was kept and what to do. */
export function mergeSentence(failure: Failure): string {
  if (failure.code.startsWith('bundle.')) return bundleSentence(failure, 'colleague');
  return sentences[failure.code] ?? backupSentence(failure);
}

/** Who and when: "Bert op 21 november 2026 om 11:15". */
function someone(author: string, moment: string): string {
  return `${isolated(author) || 'iemand zonder naam'}, ${moment}`;
}

/** Texts around the work of a colleague. */
export const mergeTexts = {
  title: 'Samenwerken met een collega',
  lead: 'Stuur een bestand naar een collega, of neem over wat een collega heeft gedaan.',
  settings: {
    title: 'Samenwerken',
    explanation:
      'Werken twee mensen aan hetzelfde dossier, dan brengt Gevolg hun wijzigingen bij elkaar.',
    link: 'Bestand maken of samenvoegen',
  },
  file: {
    title: 'Bestand voor een collega maken',
    explanation: 'De geschiedenis gaat mee: wie wat wanneer wijzigde, ook wat is verwijderd.',
    what: 'Wat gaat mee',
    scopes: [
      { value: 'whole', label: 'Het hele dossier' },
      { value: 'part', label: 'Een deel' },
    ],
    partExplanation:
      'Alles wat aan een gekozen item hangt, gaat mee: verzoeken, onderbouwing, documenten, statussen, termijnen, toewijzingen en stappen.',
    words: 'Zoeken in de titels',
    none: 'Niets gevonden.',
    chosen: (count: number) => `${plural(count, 'item', 'items')} gekozen.`,
    nothingChosen: 'Er is nog niets gekozen. Kies ten minste één item.',
    passphrase: 'Wachtzin',
    passphraseHint: `${passphraseTexts.shortest} Zonder wachtzin kan iedereen die het bestand heeft, het lezen. Geef de wachtzin apart door.`,
    tooShort: passphraseTexts.tooShort(', of laat het veld leeg'),
    make: 'Bestand maken',
    busy: 'Bestand maken…',
    made: (name: string) => `${name} is gemaakt en nagelezen.`,
    partName: 'selectie',
  },
  merging: {
    title: 'Bestand van een collega samenvoegen',
    explanation:
      'Eerst is te zien wat er zou veranderen. Wat niet in het bestand staat, blijft zoals het is.',
    choose: 'Bestand kiezen…',
    reading: 'Het bestand wordt nagelezen…',
    origin: (scope: string, into: DossierName, made: string, author: string) =>
      `Gemaakt van ${scopes[scope] ?? scope}, op ${made}${author && ` door ${isolated(author)}`}. Wordt samengevoegd met ${scopes[into]}.`,
    nothing: 'Alles uit dit bestand staat al in het dossier. Er valt niets samen te voegen.',
    effects: 'Wat er verandert, per soort',
    columns: { kind: 'Soort', added: 'Komt erbij', changed: 'Gewijzigd', removed: 'Verwijderd' },
    kind: (kind: RecordKind) => sentenceCase(kindLabels[kind].many),
    changes: 'Wat er verandert',
    effect: {
      added: 'nieuw',
      restored: 'wordt teruggezet',
      changed: 'wordt gewijzigd',
      removed: 'wordt verwijderd',
      none: 'blijft zoals het hier is',
      asked: 'hangt af van het antwoord op de vraag hierboven',
    } satisfies Record<MergeEffect, string>,
    by: someone,
    more: (count: number) => `Nog ${plural(count, 'gegeven', 'gegevens')}`,
    moreChanges: (count: number) => `Nog ${plural(count, 'wijziging', 'wijzigingen')}`,
    kept: 'Wat blijft zoals het hier is',
    keptExplanation:
      'Ook de collega heeft dit gewijzigd, maar eerder. De waarde van de collega blijft in het logboek.',
    becomes: (from: string, to: string) => `${isolated(from)} wordt ${isolated(to)}`,
    stays: (value: string, author: string, other: string) =>
      `blijft ${isolated(value)}; ${isolated(author) || 'de collega'} had ${isolated(other)}`,
    wasChanged: 'gewijzigd',
    became: (from: string, to: string) => `${isolated(from)} werd ${isolated(to)}`,
    old: 'Oud',
    new: 'Nieuw',
    times: (count: number) => `${formatNumber(count)} keer`,
    bothLater: (who: string) =>
      `Beiden hebben dit gewijzigd. De latere wijziging geldt; de andere (${who}) blijft in het logboek.`,
    notCounted: (count: number) =>
      `${plural(count, 'gegeven is', 'gegevens zijn')} nog niet meegeteld: dat hangt af van de antwoorden hieronder.`,
    undoneHere: (who: string) =>
      `Dit bestand, of een deel ervan, is eerder samengevoegd, en dat is ongedaan gemaakt (${who}). Hieronder staat wat er verandert als het opnieuw wordt samengevoegd.`,
    undoneThere: (who: string) =>
      `De collega heeft wijzigingen van hier eerder samengevoegd en dat ongedaan gemaakt (${who}). Dat geldt alleen daar: wat hier staat, wordt er niet door teruggedraaid.`,
    clockSuspect:
      'Alles wat nieuw is in dit bestand, is volgens de klok van deze laptop in de toekomst gemaakt. Kijk na of de datum en de tijd van deze laptop kloppen.',
    ahead: (count: number) =>
      `${plural(count, 'wijziging ligt', 'wijzigingen liggen')} meer dan vijf minuten in de toekomst en ${count === 1 ? 'wordt' : 'worden'} niet overgenomen. Laat de collega de klok nakijken, of voeg het bestand later nog eens samen:`,
    apart: (count: number) =>
      `${plural(count, 'gegeven wordt', 'gegevens worden')} niet overgenomen:`,
    apartReason: {
      orphaned: 'waar het over gaat, staat niet hier en niet in het bestand',
      address: 'het webadres begint niet met http of https',
      incomplete: 'er ontbreekt iets wat nodig is',
      unknownField: (field: string) =>
        `het veld ${quoted(field)} is in deze versie van Gevolg niet bekend. Is het bestand met een nieuwere versie gemaakt, werk Gevolg dan bij en voeg het nog eens samen`,
      malformed: (field: string) => `${field} klopt niet`,
    },
    noted:
      'Er verandert hier niets door. Het samenvoegen wordt wel vastgelegd: dit bestand stelt daarna geen vragen meer.',
    outdated:
      'Het dossier is intussen gewijzigd, hier of in een ander venster. Dit overzicht is van daarvoor. Er is niets samengevoegd. Kies onderaan ‘Overzicht bijwerken’; antwoorden op vragen die blijven, blijven staan.',
    otherDossier:
      'Intussen is het andere dossier geopend, hier of in een ander venster. Dit overzicht hoort bij het vorige. Er is niets samengevoegd. Kies onderaan ‘Overzicht bijwerken’ om te zien wat het bestand in het dossier verandert dat nu open is; antwoorden vervallen dan.',
    update: 'Overzicht bijwerken',
    updated: (dropped: number) =>
      dropped === 0
        ? 'Het overzicht is bijgewerkt. Kijk het nog eens na.'
        : `Het overzicht is bijgewerkt. Kijk het nog eens na: ${plural(dropped, 'antwoord is', 'antwoorden zijn')} vervallen, omdat de vraag er niet meer is of anders is geworden.`,
    confirm: 'Samenvoegen',
    busy: 'Samenvoegen…',
    cancel: 'Annuleren',
    unanswered: 'Nog niet alle vragen zijn beantwoord. Beantwoord eerst de vragen hierboven.',
    undoable: 'Samenvoegen is één wijziging en kan daarna in één keer ongedaan worden gemaakt.',
    reason: (author: string) =>
      author ? `Samengevoegd met het bestand van ${author}` : 'Samengevoegd met een bestand',
    done: 'Het bestand is samengevoegd.',
    undo: 'Ongedaan maken',
  },
  questions: {
    title: 'Vragen',
    text: (label: string, kind: RecordKind, name: string) =>
      `${label} van ${kindLabels[kind].one} ${quoted(name)}`,
    mine: (text: string, who: string) => `Hier: ${isolated(text)} (${who})`,
    theirs: (text: string, who: string) => `Bestand: ${isolated(text)} (${who})`,
    whole: { ours: 'Hele tekst van hier', theirs: 'Hele tekst uit het bestand' },
    own: 'Zelf een tekst maken van beide',
    ownLabel: 'Nieuwe tekst',
    deleted: {
      ours: (kind: RecordKind, name: string, who: string, count: number) =>
        `${sentenceCase(kindLabels[kind].one)} ${quoted(name)} is hier verwijderd (${who}), maar in het bestand gewijzigd of aangevuld (${plural(count, 'gegeven', 'gegevens')})`,
      theirs: (kind: RecordKind, name: string, who: string, count: number) =>
        `${sentenceCase(kindLabels[kind].one)} ${quoted(name)} is in het bestand verwijderd (${who}), maar hier gewijzigd of aangevuld (${plural(count, 'gegeven', 'gegevens')})`,
    },
    answeredApart: {
      ours: (kind: RecordKind, name: string, deleter: string, keeper: string) =>
        `Over ${kindLabels[kind].one} ${quoted(name)} is verschillend geantwoord: hier ‘Verwijderen’ (${deleter}), in het bestand ‘Bewaren’ (${keeper})`,
      theirs: (kind: RecordKind, name: string, deleter: string, keeper: string) =>
        `Over ${kindLabels[kind].one} ${quoted(name)} is verschillend geantwoord: hier ‘Bewaren’ (${keeper}), in het bestand ‘Verwijderen’ (${deleter})`,
    },
    answeredKeep: {
      ours: (kind: RecordKind, name: string, deleter: string, keeper: string) =>
        `${sentenceCase(kindLabels[kind].one)} ${quoted(name)} is hier verwijderd (${deleter}), maar in het bestand is op de vraag daarover ‘Bewaren’ geantwoord (${keeper})`,
      theirs: (kind: RecordKind, name: string, deleter: string, keeper: string) =>
        `${sentenceCase(kindLabels[kind].one)} ${quoted(name)} is in het bestand verwijderd (${deleter}), maar hier is op de vraag daarover ‘Bewaren’ geantwoord (${keeper})`,
    },
    keep: 'Bewaren, met de wijzigingen',
    remove: (count: number) =>
      count > 1
        ? `Verwijderen, met alles wat eraan hangt (${formatNumber(count)} gegevens)`
        : 'Verwijderen',
    missing: 'Kies een van de antwoorden.',
  },
} as const;
