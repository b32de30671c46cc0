import type { DossierRecord } from '@/domain/dossier/records';
import { makeStudy } from '@/testing/records';
import { store } from './store';
import { foreignChange } from './work';

/** Ways in which much can be written at once. */
export const fillings = ['commit', 'merge', 'replace', 'restore'] as const;
export type Filling = (typeof fillings)[number];

const noteLength = 60_000;

function largeStudies(count: number): DossierRecord[] {
  const name = Math.random().toString(36).slice(2);
  return Array.from({ length: count }, (_, at) => {
    // What repeats itself would be packed away.
    const notes = Array.from({ length: noteLength / 10 }, () =>
      Math.random().toString(36).slice(2, 12),
    ).join('');
    return makeStudy(`${name}-${at}`, { notes });
  });
}

async function step(filling: Filling) {
  const operations = largeStudies(2).map((record) => ({ type: 'put' as const, record }));
  switch (filling) {
    case 'commit':
      return store().commit({ author: 'Anna', operations });
    case 'merge':
      return store().merge(foreignChange(200));
    case 'replace': {
      const { records } = await store().load();
      return store().replaceWith([...records, ...largeStudies(2)], 'Anna', 'Vullen');
    }
    case 'restore': {
      const over = await store().journal();
      const more = Array.from({ length: 4 }, () => foreignChange(100)).flat();
      return store().restore([...over, ...more], over, { former: 'replaced' });
    }
  }
}

const most = 400;

/** Writes until it is refused; gives the dossier's journal and tables as text before that, after it, and the reason. */
export async function fillUp(filling: Filling) {
  let before = '';
  for (let at = 0; at < most; at += 1) {
    before = await contents();
    const result = await step(filling);
    if (!result.ok) return { code: result.error.code, before, after: await contents(), steps: at };
  }
  return { code: 'none', before: '', after: '', steps: most };
}

async function contents(): Promise<string> {
  const text = JSON.stringify([await store().journal(), await store().load()]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16)).join('');
}
