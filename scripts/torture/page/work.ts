import { entriesFor } from '@/domain/journal/change';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Result } from '@/domain/shared/result';
import { makeWriter } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { changesOf, store } from './store';

/** What the page tells the program outside of the browser, as soon as it is so. */
export type Note =
  /** A change was called saved; `entries` is how many belong to it. */
  | { readonly type: 'saved'; readonly change: string; readonly entries: number }
  /** The journal is about to be replaced by one of these changes. */
  | { readonly type: 'replacing'; readonly changes: readonly string[] }
  | { readonly type: 'replaced'; readonly changes: readonly string[] }
  | { readonly type: 'failed'; readonly code: string };

/**
 * Tells the program outside, which puts `tell` there. Resolves when it has noted it; what was done needs no waiting for
 * that, so that the page goes on as fast as it can.
 */
async function tell(note: Note): Promise<void> {
  const outside: unknown = Reflect.get(globalThis, 'tell');
  if (typeof outside === 'function') await Reflect.apply(outside, undefined, [note]);
}

export const editSize = 3;

/** How many entries the change of a colleague has stands in its name. */
const importSize = 300;
const mergeSize = 12;

let written = 0;

function nextName(): string {
  written += 1;
  return `s-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}-${written}`;
}

function studies(count: number) {
  const name = nextName();
  const notes = `Aantekening ${name} `.repeat(20);
  return Array.from({ length: count }, (_, at) => makeStudy(`${name}-${at}`, { notes }));
}

function noteOf(result: Result<{ entries: readonly JournalEntry[] }, { code: string }>): void {
  if (!result.ok) void tell({ type: 'failed', code: result.error.code });
  else {
    const [first] = result.value.entries;
    if (first)
      void tell({ type: 'saved', change: first.change, entries: result.value.entries.length });
  }
}

export async function edit(): Promise<void> {
  const operations = studies(editSize).map((record) => ({ type: 'put' as const, record }));
  noteOf(await store().commit({ author: 'Anna', operations }));
}

/** A change of a colleague with so many entries, as it would come in a file. */
export function foreignChange(count: number): JournalEntry[] {
  const node = Math.random().toString(36).slice(2, 10);
  const context = makeWriter(node, () => new Date()).context();
  const operations = studies(count).map((record) => ({ type: 'put' as const, record }));
  return entriesFor(operations, () => undefined, context);
}

async function merge(count: number): Promise<void> {
  noteOf(await store().merge(foreignChange(count)));
}

/** Puts the first half of the journal in the place of the whole, or adds to it when there is little. */
async function restore(): Promise<void> {
  const over = await store().journal();
  const changes = changesOf(over);
  if (changes.length < 6) {
    await edit();
    return;
  }
  const kept = new Set(changes.slice(0, changes.length / 2));
  const entries = over.filter(({ change }) => kept.has(change));
  // Known outside before it begins: a kill takes along whatever is still on its way there.
  await tell({ type: 'replacing', changes: [...kept] });
  const restored = await store().restore(entries, over, { former: 'replaced' });
  if (restored.ok) void tell({ type: 'replaced', changes: [...kept] });
  else void tell({ type: 'failed', code: restored.error.code });
}

async function snapshot(): Promise<void> {
  await edit();
  const kept = await store().safekeeping();
  await kept.takeSnapshot(store().whole);
}

/** What can be going on when the browser is killed. */
export const works = {
  edit,
  import: () => merge(importSize),
  merge: () => merge(mergeSize),
  restore,
  snapshot,
} as const;
export type WorkName = keyof typeof works;

/** Does a work over and over until the page is gone. */
export async function goOn(name: WorkName): Promise<never> {
  for (;;) await works[name]();
}
