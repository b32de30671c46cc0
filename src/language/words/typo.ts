function sameFrom(one: string, at: number, other: string, otherAt: number): boolean {
  return one.slice(at) === other.slice(otherAt);
}

/** Whether two words differ by exactly one typo: a letter too many or too few, another letter, or two neighbours swapped. */
export function isOneTypoApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (one.length > other.length) return sameFrom(one, at + 1, other, at);
  if (one.length < other.length) return sameFrom(one, at, other, at + 1);
  const areSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    sameFrom(one, at + 1, other, at + 1) || (areSwapped && sameFrom(one, at + 2, other, at + 2))
  );
}
