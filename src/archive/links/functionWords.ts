const words =
  'aan aangaande achter af al als alsmede alsook bij betreffende betrekking binnen buiten daar daarbij daarvan dan dat de deze dezen die dit ' +
  'door dus een en er ervan eveneens haar hen het hierbij hierop hiervan hij hoe hun in inzake is jegens met middels mits naar ' +
  'naast na nog nu of om omtrent onder ook op opdat over per qua reeds rond rondom sinds te tegen ten tenzij ter terwijl tijdens ' +
  'toe tot tussen uit van vanaf vanuit via volgens voor waar waaraan waarbij waarin waarmee waarop waarvan wanneer wat welke wie ' +
  'wordt worden zich zij zijn zoals zodat';

/** Folded words that only tie others together ("met betrekking tot"): that two texts have them says nothing. */
export const functionWords: ReadonlySet<string> = new Set(words.split(' '));
