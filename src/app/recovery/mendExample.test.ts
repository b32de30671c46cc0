import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/shared/result';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Left, Recovering, Recovery } from '@/queries/safekeeping/recovery';
import { nothing } from '@/storage/snapshot/standing';
import { onlyTurn } from '@/storage/tabs/turn';
import { makeEntries } from '@/testing/bundles';
import { dismissToasts } from '@/ui/toast/toasts';
import { mendExample } from './mendExample';

const content: Recovery = {
  entries: makeEntries(),
  setApart: [],
  newest: undefined,
  damaged: [],
};

function lostOf(name: Loss['name'], entries: number): Loss {
  const expected = { ...nothing, version: 3, entries, records: 2 };
  return {
    name,
    inspection: { state: 'lost', found: nothing, choice: 0, wipedAt: undefined, expected },
  };
}

function makeRecovering(patch: Partial<Recovering> = {}) {
  return {
    findLeft: vi.fn<Recovering['findLeft']>(async () => ({ found: content, damaged: [] })),
    readBackup: () => Promise.reject(new Error('not asked')),
    damagedFile: async () => undefined,
    bringBack: vi.fn<Recovering['bringBack']>(async () => success(undefined)),
    fileOf: async () => new Uint8Array(),
    goOnWithout: async () => success(undefined),
    makeAnew: vi.fn<Recovering['makeAnew']>(async () => success(undefined)),
    turn: onlyTurn,
    ...patch,
  } satisfies Recovering;
}

async function mend(losses: readonly Loss[], recovering: Recovering) {
  const isMended = await mendExample(losses, recovering, async () => []);
  dismissToasts();
  return isMended;
}

const nothingLeft: Left = { found: undefined, damaged: [] };
const whole = lostOf('voorbeeld', content.entries.length);
const more = lostOf('voorbeeld', content.entries.length + 3);

describe('the example dossier', () => {
  it('comes back by itself when all of it was kept', async () => {
    const recovering = makeRecovering();
    expect(await mend([whole], recovering)).toBe(true);
    expect(recovering.bringBack).toHaveBeenCalledWith(whole, content);
    expect(recovering.makeAnew).not.toHaveBeenCalled();
  });

  it('is made anew as it was delivered when nothing is left of it', async () => {
    const recovering = makeRecovering({ findLeft: async () => nothingLeft });
    expect(await mend([more], recovering)).toBe(true);
    expect(recovering.bringBack).not.toHaveBeenCalled();
    expect(recovering.makeAnew).toHaveBeenCalledTimes(1);
  });

  it('is left to the user when a part of it is left', async () => {
    const recovering = makeRecovering();
    expect(await mend([more], recovering)).toBe(false);
    expect(recovering.bringBack).not.toHaveBeenCalled();
    expect(recovering.makeAnew).not.toHaveBeenCalled();
  });

  it('is not thrown away unasked when it may only not be readable now', async () => {
    const unreadable: Loss = {
      name: 'voorbeeld',
      inspection: { state: 'unreadable', reason: 'UnknownError', expected: undefined },
    };
    const recovering = makeRecovering({
      findLeft: async () => nothingLeft,
    });
    expect(await mend([unreadable], recovering)).toBe(false);
    expect(recovering.makeAnew).not.toHaveBeenCalled();
  });

  it.each([
    ['the own dossier is missing', [lostOf('eigen', 2)]],
    ['both are missing', [lostOf('eigen', 2), whole]],
  ])('is left to the user when %s', async (_what, losses) => {
    const recovering = makeRecovering();
    expect(await mend(losses, recovering)).toBe(false);
    expect(recovering.findLeft).not.toHaveBeenCalled();
  });

  it('is left to the user when it could not be mended', async () => {
    const full = makeRecovering({ bringBack: async () => failure({ code: 'storage.full' }) });
    expect(await mend([whole], full)).toBe(false);
    const broken = makeRecovering({ findLeft: () => Promise.reject(new Error('no')) });
    expect(await mend([whole], broken)).toBe(false);
  });
});
