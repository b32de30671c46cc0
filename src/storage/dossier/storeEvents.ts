import * as v from 'valibot';
import type { Committed } from '@/domain/journal/committed';
import { type RecordRef, recordRefSchema } from '@/domain/shared/ids';
import type { TabChannel } from '@/storage/ports';

const messageSchema = v.variant('type', [
  v.object({ type: v.literal('changed'), keys: v.array(recordRefSchema) }),
  v.object({ type: v.literal('replaced') }),
]);

/** Something was written, in this tab or in another one. */
export type StoreEvent =
  | {
      readonly type: 'changed';
      readonly keys: readonly RecordRef[];
      /** What this tab wrote; absent when it was another tab, and the records have to be read again. */
      readonly committed?: Committed;
    }
  | { readonly type: 'replaced' }
  /** This tab can't write to it any more. */
  | { readonly type: 'closed' };

export type StoreEvents = {
  readonly emit: (event: Exclude<StoreEvent, { type: 'closed' }>) => void;
  /** Tells only the listeners in this tab. */
  readonly tellHere: (event: StoreEvent) => void;
  readonly subscribe: (listener: (event: StoreEvent) => void) => () => void;
  readonly close: () => void;
};

/** All records that a change put there or took away. */
export function keysOf({ put, removed }: Committed): RecordRef[] {
  return [...put.map(({ kind, id }) => ({ kind, id })), ...removed];
}

/** Passes events on to the listeners in this tab and, without the records themselves, to the other tabs. */
export function createStoreEvents(channel: TabChannel): StoreEvents {
  const listeners = new Set<(event: StoreEvent) => void>();
  const tell = (event: StoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const stopListening = channel.listen((message) => {
    const parsed = v.safeParse(messageSchema, message);
    if (parsed.success) tell(parsed.output);
  });
  return {
    emit: (event) => {
      channel.post(
        event.type === 'changed' ? { type: 'changed', keys: event.keys } : { type: 'replaced' },
      );
      tell(event);
    },
    tellHere: tell,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stopListening();
      listeners.clear();
      channel.close();
    },
  };
}
