/** Who is asked: "de staatssecretaris van BZK". */
export type Address = { readonly name: string; readonly isPlural: boolean };

const person = /^(?:minister-president|ministers?|staatssecretaris(?:sen)?)\b/iu;
const government: Address = { name: 'de regering', isPlural: false };
const cabinet: Address = { name: 'het kabinet', isPlural: false };

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}

/** A member of the cabinet as the text names one; what follows a comma or a bracket is left out. */
function personIn(text: string): Address | undefined {
  const name = text.replace(/^de /iu, '').split(/[,(;]/u)[0]?.trim() ?? '';
  if (!person.test(name)) return undefined;
  const all = name.split(/ en (?:de )?(?=minister|staatssecretaris)/iu);
  return {
    name: all.map((it) => `de ${lowered(it)}`).join(' en '),
    isPlural: all.length > 1 || /^(?:ministers|staatssecretarissen)\b/iu.test(name),
  };
}

/**
 * Whom to ask, from who is named in the dossier: the first member of the cabinet, else the cabinet or the government as
 * named, else the government, to which a motion is addressed anyhow. A ministry is nobody to ask.
 */
export function addressOf(candidates: readonly string[]): Address {
  const [found] = candidates.flatMap((text) => personIn(text) ?? []);
  if (found) return found;
  return candidates.some((text) => /^(?:het )?kabinet\b/iu.test(text)) ? cabinet : government;
}
