import { IDBFactory } from 'fake-indexeddb';

/** The storage buckets of a browser, in memory, as far as they are used: a name and databases of its own. */
export function makeBuckets(names: readonly string[] = []) {
  const held = new Map<string, globalThis.IDBFactory>();
  const open = async (name: string) => {
    const databases = held.get(name) ?? new IDBFactory();
    held.set(name, databases);
    return {
      indexedDB: databases,
      estimate: async () => ({ usage: 5, quota: 100 }),
      persist: async () => true,
      persisted: async () => true,
    };
  };
  for (const name of names) void open(name);
  return {
    get names() {
      return [...held.keys()];
    },
    databases: (generation: number) => held.get(`gevolg-opslag-${generation}`),
    keys: async () => [...held.keys()],
    open,
  };
}
