/** A source as it stands in a form: every part a text, empty when not filled in. */
export type LocatorDraft = {
  readonly documentId: string;
  readonly page: string;
  readonly section: string;
  readonly passage: string;
  readonly url: string;
  readonly note: string;
};

export const emptyLocator: LocatorDraft = {
  documentId: '',
  page: '',
  section: '',
  passage: '',
  url: '',
  note: '',
};

/** The filled parts of a draft, to be checked by the schema; `undefined` when nothing is filled in. */
export function readLocator(draft: LocatorDraft): Readonly<Record<string, string>> | undefined {
  const filled = Object.entries(draft)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
