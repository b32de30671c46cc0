// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  draftId,
  dropDraftsUntil,
  dropOldDrafts,
  keepDraft,
  keptDrafts,
  openDraft,
  readDraft,
  takeOverDrafts,
} from './drafts';

const now = new Date('2026-11-27T09:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);
const draft = { address: '#/moties/a', changed: { title: 'Hier getypt' } };

/** Locks of a browser in which these windows are open. */
function windows(...open: readonly string[]): Pick<LockManager, 'query'> {
  const held = open.map((name) => ({ name: `gevolg-venster:${name}` }));
  return { query: () => Promise.resolve({ held, pending: [] }) };
}

function leave(window: string, name: string, at: Date, title = 'Elders getypt'): void {
  const kept = { ...draft, changed: { title }, at: at.getTime() };
  localStorage.setItem(`gevolg-concept:${window}:${name}`, JSON.stringify(kept));
}

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('are taken over from a window that is gone, and left to one that is open', async () => {
    leave('aaaaaaaaaaaa', 'eigen:motion:a', now);
    leave('bbbbbbbbbbbb', 'eigen:motion:b', now);
    expect(keptDrafts()).toEqual([]);
    await takeOverDrafts(later(1), windows('bbbbbbbbbbbb'));
    expect(keptDrafts()).toEqual(['eigen:motion:a']);
    expect(readDraft('eigen:motion:a')?.changed).toEqual({ title: 'Elders getypt' });
  });

  it('stay with the window where the browser does not tell which are open', async () => {
    leave('aaaaaaaaaaaa', 'eigen:motion:a', now);
    await takeOverDrafts(later(1), { query: () => Promise.reject(new Error('refused')) });
    expect(keptDrafts()).toEqual([]);
    expect(localStorage).toHaveLength(1);
  });

  it('are let go of after a day', async () => {
    keepDraft('eigen:motion:a', draft, now);
    leave('bbbbbbbbbbbb', 'eigen:motion:b', now);
    await takeOverDrafts(later(25), windows());
    expect(localStorage).toHaveLength(0);
  });

  it('are let go of after a day in a window that stays, but not while their form is open', async () => {
    keepDraft('eigen:motion:a', draft, now);
    keepDraft('eigen:motion:b', draft, now);
    keepDraft('eigen:motion:c', draft, later(2));
    leave('bbbbbbbbbbbb', 'eigen:motion:d', now);
    leave('cccccccccccc', 'eigen:motion:e', now);
    const close = openDraft('eigen:motion:b');
    await dropOldDrafts(later(25), windows('cccccccccccc'));
    expect(keptDrafts().toSorted()).toEqual(['eigen:motion:b', 'eigen:motion:c']);
    expect(localStorage).toHaveLength(3);
    close();
    await dropOldDrafts(later(25), windows('cccccccccccc'));
    expect(keptDrafts()).toEqual(['eigen:motion:c']);
  });

  it('leave the id of something new while another window may point to it', async () => {
    const first = draftId('eigen:brief', () => 'een');
    await takeOverDrafts(now, windows('bbbbbbbbbbbb'));
    expect(draftId('eigen:brief', () => 'twee')).toBe(first);
    await takeOverDrafts(now, windows());
    expect(draftId('eigen:brief', () => 'twee')).toBe('twee');
  });

  it('of one form leave the newest', async () => {
    keepDraft('eigen:motion:a', draft, later(1));
    leave('bbbbbbbbbbbb', 'eigen:motion:a', now);
    leave('cccccccccccc', 'eigen:motion:a', later(2), 'Het laatst getypt');
    await takeOverDrafts(later(3), windows());
    expect(readDraft('eigen:motion:a')?.changed).toEqual({ title: 'Het laatst getypt' });
    expect(localStorage).toHaveLength(1);
  });

  it('of up to a moment go, of all windows, and those of since stay', () => {
    keepDraft('eigen:motion:a', draft, now);
    keepDraft('eigen:motion:b', draft, later(1));
    leave('bbbbbbbbbbbb', 'eigen:motion:c', now);
    leave('bbbbbbbbbbbb', 'eigen:motion:d', later(1));
    dropDraftsUntil(now);
    expect(keptDrafts()).toEqual(['eigen:motion:b']);
    expect(localStorage).toHaveLength(2);
  });

  it('of all windows go with the ids that they point to, and nothing else does', () => {
    localStorage.setItem('gevolg-instellingen', '{}');
    localStorage.setItem('gevolg-concept:cccccccccccc:eigen:motion:c', '{"changed":{}}');
    keepDraft('eigen:motion:a', draft, now);
    leave('bbbbbbbbbbbb', 'eigen:motion:b', now);
    draftId('eigen:brief', () => 'een');
    dropDraftsUntil(now);
    expect(Object.keys(localStorage)).toEqual(['gevolg-instellingen']);
  });

  it('of before the clock was put back go as well, and leave the ids to those that stay', () => {
    keepDraft('eigen:motion:a', draft, later(1));
    keepDraft('eigen:motion:b', draft, later(3));
    draftId('eigen:brief', () => 'een');
    dropDraftsUntil(now, later(2));
    expect(keptDrafts()).toEqual(['eigen:motion:a']);
    expect(draftId('eigen:brief', () => 'twee')).toBe('een');
  });
});
