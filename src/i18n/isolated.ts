const isolate = '\u2068';
const popIsolate = '\u2069';
const popEmbedding = '\u202c';

/** Signs that set a direction, and letters and digits of scripts that are written from right to left. */
const directed =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const signs = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The text with what it opens closed, and without what would close what was opened before it. */
function balanced(text: string): string {
  const closers: string[] = [];
  let isolates = 0;
  const inside = text.replaceAll(signs, (sign) => {
    switch (sign) {
      case popEmbedding:
        // Closes an embedding only when no isolate within that is open.
        if (closers.at(-1) !== popEmbedding) return '';
        closers.pop();
        return sign;
      case popIsolate:
        if (isolates === 0) return '';
        isolates -= 1;
        // With an isolate closes whatever was opened within it.
        closers.length = closers.lastIndexOf(popIsolate);
        return sign;
      default: {
        const isIsolate = sign >= '\u2066';
        if (isIsolate) isolates += 1;
        closers.push(isIsolate ? popIsolate : popEmbedding);
        return sign;
      }
    }
  });
  return inside + closers.toReversed().join('');
}

function wrapped(text: string): string {
  return isolate + balanced(text) + popIsolate;
}

/**
 * A text as it can stand within a sentence without turning the words around it: what it opens of the directional signs of
 * Unicode (UAX 9) is closed, what it closes without having opened it is left out, and the whole has a direction of its own.
 * A text without such signs and without letters of a script from right to left is given as it is, and so is one that was
 * isolated before. Only for what is shown: what is stored stays as it was typed.
 */
export function isolated(text: string): string {
  if (!directed.test(text)) return text;
  const isSo = text.startsWith(isolate) && text === wrapped(text.slice(1, -1));
  return isSo ? text : wrapped(text);
}
