import * as v from 'valibot';

/** Text that must say something: trimmed and not empty. */
export const filledText = v.pipe(v.string(), v.trim(), v.minLength(1, 'text.empty'));

/** A web address that can be opened; other schemes (`javascript:` among them) are refused. */
export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^https?:\/\/\S+$/, 'url.malformed'),
);
