const particles = new Set("van de der den ten ter te el al la le von du het en 't".split(' '));

/** "WIEGMAN-VAN MEPPELEN" as "Wiegman-van Meppelen": what belongs before a name stays small where a name goes before it. */
function written(word: string, isFirst: boolean): string {
  return word
    .split('-')
    .map((part, at) => {
      if (particles.has(part) && (at > 0 || !isFirst)) return part;
      return part.replace(/^('?)(ij|\p{Ll})/u, (start) => start.toUpperCase());
    })
    .join('-');
}

function writtenNames(names: string): string {
  let isFirst = true;
  return names
    .split(' ')
    .map((word) => {
      if (/^(?:c\.?s\.?)$/.test(word)) return word;
      const one = written(word, isFirst);
      isFirst = word === 'en' || word.endsWith(',');
      return one;
    })
    .join(' ');
}

const lead =
  /^(.*?\bmotie van (?:het lid|de leden) )(.*?)((?:\s(?:over|inzake|ter vervanging)\s.*)?)$/u;

/**
 * The heading of a motion as it is printed, in capitals throughout, in the letters of a sentence: "MOTIE VAN HET LID
 * BONTENBAL C.S." gives "Motie van het lid Bontenbal c.s.". Any other text is given as it is.
 */
export function headingOf(text: string): string {
  if (text !== text.toUpperCase() || !/\bMOTIE\b/.test(text)) return text;
  const small = text.toLowerCase();
  const [, before = small, names = '', after = ''] = lead.exec(small) ?? [];
  const sentence = `${before}${names && writtenNames(names)}${after}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
