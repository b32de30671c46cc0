/** What says of itself that it puts off something; some letters leave out a letter of it. */
const postponing = /\buitst?el(?:(?:brief|bericht|melding|reactie|toezending|verzoek)[a-z]*)?\b/g;
/** No delay, what comes of one, or questions about it: "geen nader uitstel", "gevolgen van het uitstel", "antwoorden op vragen over uitstel". */
const spokenOf =
  /\b(?:geen|niet|zonder)(?: [a-z]+){0,2} $|\b(?:gevolgen|consequenties)\b[^,.;()]{0,40}$|\bvragen\b[^,.;()]{0,40} over (?:het )?$/;
/** Debts, departures, debates and rules are put off too; the letter that says so is then not late itself. */
const otherMatter =
  /^ (?:van )?(?:(?:de|het|een|plenaire?|spoed) )*(?:(?:uit)?betaling|aflossing|vertrek|executie|gezinshereniging|[a-z]*debat|algemeen overleg|ao|[a-z]*overleg|[a-z]*behandeling|stemming|verkiezing|examen|invoering|inwerkingtreding|heffing|korting|omgevingswet)(?:en|s|sdatum)?(?![a-z])/;
/** The time that work for the Kamer takes longer; trains, ships and works are late as well. */
const delay =
  /^(?:nieuwe |nadere toelichting |verdere )?vertraging (?:(?:in|van|bij|de|het) )*(?:toezending|aanbieding|publicatie|openbaarmaking|resultaten|rapport|[a-z]*onderzoek|[a-z]*rapportages?|beleidsdoorlichting|evaluatie|[a-z]*reactie|beantwoording|uitvoering|uitwerking|implementatie|wetsvoorstel|moties?)/;
/** No more is looked at on either side, in characters, so that reading stays linear in the text. */
const around = 80;
const later = /\b(?:latere|tijdstip van) toezending\b|^resultaten .* vertraagd$/;

/**
 * Whether a letter says that what the Kamer waits for comes later, from the words of its subject before the motion, folded
 * (`foldText`). "Uitgesteld" and "uitstellen" are said of other matters only.
 */
export function readPostponement(head: string): boolean {
  if (delay.test(head) || later.test(head)) return true;
  return [...head.matchAll(postponing)].some(({ 0: word, index }) => {
    const end = index + word.length;
    return (
      !spokenOf.test(head.slice(Math.max(0, index - around), index)) &&
      !otherMatter.test(head.slice(end, end + around))
    );
  });
}
