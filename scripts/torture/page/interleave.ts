import type { DossierRecord } from '@/domain/dossier/records';
import { makeStudy } from '@/testing/records';
import { recordOf, store } from './store';

/** A form that is open in this tab: the record as it was when the form was opened. */
let open: DossierRecord | undefined;

function titleOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a form can do; `text` is what is typed into the title. */
export const interleave = {
  /** Puts a record there that both tabs will work on. */
  create: async (id: string): Promise<void> => {
    const record = makeStudy(id, { title: 'Begin' });
    await store().commit({ author: 'Anna', operations: [{ type: 'put', record }] });
  },
  open: async (id: string): Promise<void> => {
    open = await recordOf(id);
  },
  /** Saves what was typed, on top of what the form was opened with; gives a code when it was refused. */
  save: async (text: string): Promise<string> => {
    if (open?.kind !== 'study') throw new Error('no form is open');
    const record = { ...open, title: text };
    const operations = [{ type: 'put' as const, record, base: open }];
    const result = await store().commit({ author: text, operations });
    return result.ok ? 'saved' : result.error.code;
  },
  seen: (): string => (open?.kind === 'study' ? open.title : ''),
  /** The titles that the record had one after the other: from what to what, and who wrote it. */
  history: async (id: string) => {
    const entries = await store().historyOf([{ kind: 'study', id }]);
    return entries.flatMap(({ author, fields }) =>
      fields
        .filter(({ field }) => field === 'title')
        .map(({ from, to }) => ({ author, from: titleOf(from), to: titleOf(to) })),
    );
  },
};
