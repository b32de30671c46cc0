/** What says nothing: the same for every record that the feed publishes. */
const usual: Readonly<Record<string, unknown>> = {
  Status: 'Vrijgegeven',
  Organisatie: 'Tweede Kamer',
  GrootProject: false,
  Verwijderd: false,
};

/** The fields of a raw record that are not known here, as they came; those that are empty or usual are left out. */
export function extraFields(
  raw: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Record<string, unknown> | undefined {
  const extra: Record<string, unknown> = {};
  let any = false;
  for (const key in raw) {
    if (known.has(key) || !Object.hasOwn(raw, key) || key === '__proto__') continue;
    const value = raw[key];
    if (value === null || value === undefined || key.startsWith('@odata.')) continue;
    if (usual[key] === value) continue;
    extra[key] = value;
    any = true;
  }
  return any ? extra : undefined;
}
