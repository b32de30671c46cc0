/** Plurals that no rule finds, at the end of a word, with the end of what stands alone. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/schepen$/, 'schip'],
  [/(?<=^|hoofd|binnen|haven|wereld|provincie|rand|studenten|kennis|regenboog)steden$/, 'stad'],
  [
    /(?<=^|kamer|raads|staten|commissie|bestuurs|gezins|familie|partij|fractie|parlements|team|vakbonds|kabinets|personeels|bemannings|regerings|oppositie|directie|jury|eu)leden$/,
    'lid',
  ],
  [/kinderen$/, 'kind'],
  [/(?<=^|bijen)volkeren$/, 'volk'],
  [
    /(?<=muse|criteri|ministeri|gymnasi|symposi|stadi|laboratori|crematori|moratori|territori|aquari|consorti|centr|memorand|referend)a$/,
    'um',
  ],
];

/** The single of a folded word that is a plural which no rule finds; else the word itself: "schip" of "schepen", "kamerlid" of "kamerleden". */
export function irregularSingleOf(word: string): string {
  // A few endings tell at once that a word is none of these.
  if (!/(?:eden|epen|eren|a)$/.test(word)) return word;
  for (const [plural, single] of plurals) {
    if (plural.test(word)) return word.replace(plural, single);
  }
  return word;
}
