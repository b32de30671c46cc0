/** No eye follows more, and each time costs the page a message and a drawing. */
const millisecondsBetween = 100;

/** Tells of progress at most ten times a second, and always when all is done. */
export function throttledProgress<Progress extends { readonly share: number }>(
  tell: (progress: Progress) => void,
  now: () => Date,
): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const at = now().getTime();
    // A clock that was set back must not silence it.
    const isSoon = at >= last && at < last + millisecondsBetween;
    if (isSoon && progress.share < 1) return;
    last = at;
    tell(progress);
  };
}
