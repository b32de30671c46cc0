/** What a failure must bear to be put into words. */
type Failure = { readonly code: string };

const failureSentences: Readonly<Record<string, string>> = {
  'record.malformed': 'Er is niets opgeslagen: een van de velden klopt niet. Kijk de velden na.',
  'change.malformedRecords':
    'Er is niets opgeslagen: een van de gegevens klopt niet. Kijk de velden na en sla opnieuw op.',
  'storage.full':
    'Er is niets opgeslagen: de schijf is vol. Maak ruimte vrij en sla opnieuw op; wat is ingevuld, blijft staan. Een reservekopie van wat al was opgeslagen, kan bij Instellingen nog worden gemaakt.',
  'storage.superseded':
    'Er is niets opgeslagen: in een ander venster is een andere versie van Gevolg in gebruik. Laad dit venster opnieuw; wat in een formulier is ingevuld, staat er dan weer als het formulier opnieuw wordt geopend.',
  'storage.newerVersion':
    'Er is niets opgeslagen: het dossier is in gebruik bij een nieuwere versie van Gevolg. Laad de pagina opnieuw en doe het dan nog eens.',
  'storage.gone':
    'Er is niets opgeslagen: de opslag is elders gewist of hersteld. Laad de pagina opnieuw en doe het dan nog eens.',
  'copy.unreachable':
    'Er is niets veranderd: Gevolg bewaart eerst een momentopname van wat er nu staat, en de browser geeft nu geen toegang tot zijn bestanden. Sluit de browser helemaal af, open Gevolg opnieuw en doe het dan nog eens.',
  'copy.failed':
    'Er is niets veranderd: Gevolg bewaart eerst een momentopname van wat er nu staat, en die kon niet worden geschreven. Laad de pagina opnieuw en doe het dan nog eens.',
  'undo.unknownChange':
    'Deze wijziging staat niet in het logboek en kan niet ongedaan worden gemaakt.',
  'undo.changedSince':
    'Deze wijziging kan niet meer ongedaan worden gemaakt, omdat hetzelfde gegeven daarna opnieuw is gewijzigd. Maak eerst die latere wijziging ongedaan, of pas het gegeven zelf aan.',
  'undo.stillNeeded':
    'Dit kan niet ongedaan worden gemaakt, omdat er daarna iets is toegevoegd dat hierbij hoort. Verwijder dat eerst.',
  'change.changedElsewhere':
    'Er is niets opgeslagen: dit is intussen in een ander venster gewijzigd. Kijk na wat er nu staat en doe het dan opnieuw.',
  'change.claimedElsewhere':
    'Er is niets opgeslagen: intussen is in een ander venster een andere stand vastgelegd. Kijk na wat er nu staat en doe het dan opnieuw.',
  'change.stillNeeded':
    'Er is niets verwijderd: er is intussen iets toegevoegd dat hierbij hoort. Kijk na wat er meegaat en kies dan opnieuw.',
  'change.deletedElsewhere':
    'Er is niets opgeslagen: dit is intussen in een ander venster verwijderd. Maak dat eerst ongedaan; dan kan het weer worden gewijzigd.',
  'restore.changedSince':
    'Er is niets teruggezet: het dossier is intussen gewijzigd. Wat er staat, is bewaard. Kijk na wat er nu staat en doe het dan opnieuw.',
  unknown:
    'Er is niets opgeslagen. De browser gaf geen toegang tot de opslag. Wat is ingevuld, blijft staan; probeer het opnieuw.',
};

/** The sentence for a change that failed: what happened, what was kept and what to do. */
export function failureSentence({ code }: Failure): string {
  return failureSentences[code] ?? failureSentences['unknown'] ?? '';
}

const problemSentences: Readonly<Record<string, string>> = {
  'text.empty': 'Dit veld is leeg. Vul het in.',
  'day.impossible':
    'Deze dag bestaat niet. Schrijf eerst de dag en dan de maand, bijvoorbeeld 18-10-2024 of 18 oktober 2024.',
  'day.outOfRange': 'Deze dag ligt vóór 1900 of na 2100. Kijk het jaartal na.',
  'day.future':
    'Deze dag moet nog komen. Hier staat wat al is gebeurd: vul vandaag in, of een eerdere dag.',
  'day.unclear':
    'Dit is niet te lezen als één bepaalde dag. Schrijf bijvoorbeeld 18-10-2024 of 18 oktober 2024.',
  'day.missing': 'De dag ontbreekt. Schrijf bijvoorbeeld 18-10-2024 of 18 oktober 2024.',
  'term.missing': 'De termijn ontbreekt. Schrijf bijvoorbeeld ‘eind 2024’ of ‘18 oktober 2024’.',
  'date.impossible': 'Deze datum bestaat niet. Kijk de dag en de maand na.',
  'date.outOfRange': 'Deze datum ligt vóór 1900 of na 2100. Kijk het jaartal na.',
  'date.reversed': 'Het begin van de termijn ligt na het einde. Draai ze om.',
  'locator.empty':
    'De bron ontbreekt. Kies een document, of geef een webadres of een omschrijving van de bron.',
  'url.malformed': 'Dit is geen volledig webadres. Begin met https:// en laat geen spaties staan.',
  'status.reasonMissing':
    'De reden ontbreekt. Wie iets afsluit zonder dat het is opgeleverd, zegt waarom.',
  'status.sourceMissing':
    'De bron ontbreekt. Wie iets afsluit zonder dat het is opgeleverd, zegt waar dat staat.',
  'verdict.sourceMissing':
    'De bron ontbreekt. Een oordeel van kabinet of Kamer telt alleen met de plaats waar dat staat: kies een document, of geef een webadres of een omschrijving.',
  'verdict.groundMissing':
    'Waar dit oordeel op rust, ontbreekt. Vul een reden in, of hieronder een bron.',
  'status.unknownCode': 'Kies een status uit de lijst.',
  'status.wrongAxis': 'Deze status past niet bij dit item. Kies een andere.',
  'check.future': 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.',
  'check.tooEarly':
    'Op deze dag bestond dit item nog niet, of de dag ligt voor 1900. Kies een latere dag.',
  'assignment.nobody': 'Vul in wie: een naam, een directie of een ministerie.',
  'deadline.noSubject': 'Kies ten minste één item waarvoor de termijn geldt.',
  'parts.none': 'Er is nog niets gekozen. Kies ten minste één onderdeel, of de motie als geheel.',
  'parts.wholeAndParts':
    'De motie als geheel en losse onderdelen gaan niet samen. Kies het een of het ander.',
  'evidence.noSource':
    'Kies een onderzoek of document, of vul een gebeurtenis in. Een van de twee is nodig.',
  'number.malformed': 'Dit is geen heel getal vanaf 1.',
  'choice.missing': 'Er is nog niets gekozen. Kies er een.',
  'list.empty': 'De lijst is leeg. Voeg er ten minste één toe.',
};

/** The sentence at a field for the code of what is wrong there. */
export function problemSentence(code: string): string {
  return problemSentences[code] ?? 'Dit klopt niet. Kijk het veld na.';
}
