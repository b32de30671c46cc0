import type { XmlElement } from './elementSplitter';

/** The names under which the feed's own names of fields stand in a reply, where a capital alone does not make them. */
function fieldName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The value of an element: its text, what it points at, or nothing. */
function valueOf(element: XmlElement): string | null {
  if (element.attributes['nil'] === 'true') return null;
  return element.attributes['ref'] ?? element.text;
}

/**
 * An entry of the SyncFeed (a `zaak` or `toezegging` element) as the record that a reply of the OData service would have for
 * it. The feed writes the same fields in lower case, and the id, the change and the withdrawal as attributes.
 */
export function feedRecord(element: XmlElement): Record<string, unknown> {
  const { id, bijgewerkt, verwijderd } = element.attributes;
  const fields = new Map(element.children.map((child) => [fieldName(child.name), valueOf(child)]));
  return {
    ...Object.fromEntries<unknown>(fields),
    Id: id ?? null,
    ApiGewijzigdOp: bijgewerkt ?? null,
    Verwijderd: verwijderd === 'true',
  };
}
