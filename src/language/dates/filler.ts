/** Words that say what will happen or how sure it is, not when: skipped at either end of an expression. */
const words = new Set(
  (
    'start gestart starten oplevering opgeleverd opleveren afronding afgerond afronden verwacht verwachte verwachting verwachten naar planning ' +
    'gepland geplande gereed klaar publicatie gepubliceerd verschijnt verschijning verschijnen voorzien beoogd beoogde streven streefdatum ' +
    'deadline datum looptijd resultaten resultaat rapport rapportage eindrapport eindrapportage tussenrapportage onderzoek is was wordt worden ' +
    'zal zullen uitvoering uitgevoerd fase tweede-fase aangeboden aanbieding verzending verzonden brief indicatief voorlopige voorlopig ' +
    'ongewijzigd waarschijnlijk mogelijk zo mogelijk indien idealiter liefst bij voorkeur vermoedelijk nog al reeds pas dus ook wel en maar doch echter ' +
    'afgesloten sluiting einddatum begindatum startdatum eind-datum termijn toegezegd toezegging gestuurd geinformeerd kamer kamerbrief ' +
    'naar te de het dan alleen ieder geval in elk eindproduct eindresultaat opleverdatum levering geleverd plan loopt lopend doorlooptijd ' +
    'verlengd uitgesteld uitstel vertraagd verschoven verplaatst nieuwe oude inzet doel conform vooralsnog om en nabij voltooid voltooiing ' +
    'implementatie inwerkingtreding invoering ingangsdatum status nagekomen afgedaan voldaan gedaan bekend u komt volgt zomogelijk dat van op ' +
    'evaluatie inclusief circa nota notitie advies stand per aanvang'
  ).split(' '),
);

const signs = new Set(['-', ':', ',', ';', '.', '/', '=', '>', '~', '*']);

/** Whether this token may be skipped before or after a date. */
export function isFiller(text: string): boolean {
  return words.has(text) || signs.has(text);
}
