import { describe, expect, it, vi } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { createWithdrawal, WithdrawnError, withdrawableLock } from './withdrawal';
import { queueLock } from './writeLock';

/** A lock that is in other hands until it is released. */
function heldLock() {
  const lock = queueLock();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const freed = lock(() => held);
  return { lock, release: () => (release(), freed) };
}

describe('a write that waits for its turn', () => {
  it('is called off at once, and does nothing when its turn comes', async () => {
    const { lock, release } = heldLock();
    const work = vi.fn<() => Promise<number>>(async () => 7);
    const withdrawal = createWithdrawal();
    const written = withdrawableLock(lock)(work, withdrawal);
    expect(withdrawal.withdraw()).toBe(true);
    await expect(written).rejects.toThrow(WithdrawnError);
    await release();
    expect(await lock(async () => 'next')).toBe('next');
    expect(work).not.toHaveBeenCalled();
  });

  it('can be called off no more once it has its turn, and says when that is', async () => {
    const { lock, release } = heldLock();
    const onTurn = vi.fn<() => void>();
    const withdrawal = createWithdrawal(onTurn);
    const answers: boolean[] = [];
    const written = withdrawableLock(lock)(async () => {
      answers.push(withdrawal.withdraw());
      return 7;
    }, withdrawal);
    expect(onTurn).not.toHaveBeenCalled();
    await release();
    expect(await written).toBe(7);
    expect(answers).toEqual([false]);
    expect(onTurn).toHaveBeenCalledTimes(1);
    expect(withdrawal.withdraw()).toBe(false);
  });

  it('is not even begun when it was called off beforehand', async () => {
    const work = vi.fn<() => Promise<number>>(async () => 7);
    const withdrawal = createWithdrawal();
    withdrawal.withdraw();
    await expect(withdrawableLock(queueLock())(work, withdrawal)).rejects.toThrow(WithdrawnError);
    expect(work).not.toHaveBeenCalled();
  });

  it('leaves nothing in the dossier, and lets later writes through', async () => {
    const { lock, release } = heldLock();
    // There already: opening a new database waits for the lock as well.
    await makeTestStore({ name: 'withdrawn' }).load();
    const store = makeTestStore({ name: 'withdrawn', lock });
    const put = (id: string) => ({
      author: 'Anna',
      operations: [{ type: 'put' as const, record: makeStudy(id) }],
    });
    const withdrawal = createWithdrawal();
    const written = store.commit(put('a'), withdrawal);
    const later = store.commit(put('b'));
    expect(withdrawal.withdraw()).toBe(true);
    await expect(written).rejects.toThrow(WithdrawnError);
    await release();
    expect(await later).toMatchObject({ ok: true });
    expect((await store.load()).records).toMatchObject([{ id: 'b' }]);
  });
});
