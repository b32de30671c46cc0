import { describe, expect, it } from 'vitest';
import { addDays, day } from '@/domain/shared/day';
import { makeDirectory } from '@/testing/backupFolder';
import { type DatedBackup, writeDated } from './writeDated';

const today = day('2026-11-27');
const bytesOf = (text: string) => new TextEncoder().encode(text);

function backup(text: string, fields: Partial<DatedBackup> = {}): DatedBackup {
  return {
    dossier: 'eigen',
    on: today,
    bytes: bytesOf(text),
    kept: 3,
    covers: async () => true,
    ...fields,
  };
}

describe('a backup in the folder', () => {
  it('bears the day, and takes the place of an earlier one of that day', async () => {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const directory = makeDirectory(files);
    const name = 'gevolg-eigen-2026-11-27.gevolg';
    expect(await writeDated(directory, backup('ochtend'))).toEqual({ ok: true, value: name });
    expect(await writeDated(directory, backup('middag'))).toEqual({ ok: true, value: name });
    expect(files).toEqual(new Map([[name, bytesOf('middag')]]));
  });

  it('leaves an earlier one alone that holds something else, and goes on beside it', async () => {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const directory = makeDirectory(files);
    await writeDated(directory, backup('vol'));
    const covers = async (earlier: Uint8Array) => new TextDecoder().decode(earlier) !== 'vol';
    await writeDated(directory, backup('leeg', { covers }));
    await writeDated(directory, backup('bijna leeg', { covers }));
    expect([...files.keys()]).toEqual([
      'gevolg-eigen-2026-11-27.gevolg',
      'gevolg-eigen-2026-11-27-2.gevolg',
    ]);
    expect(files.get('gevolg-eigen-2026-11-27-2.gevolg')).toEqual(bytesOf('bijna leeg'));
  });

  it('stays with the last few, and touches no other file', async () => {
    const others = ['gevolg-voorbeeld-2020-01-01.gevolg', 'gevolg-eigen-oud.gevolg', 'nota.docx'];
    const files = new Map(others.map((name) => [name, bytesOf('anders')]));
    const directory = makeDirectory(files);
    for (let at = 0; at < 5; at += 1) {
      await writeDated(directory, backup('kopie', { on: addDays(today, at) }));
    }
    expect([...files.keys()]).toEqual([
      ...others,
      'gevolg-eigen-2026-11-29.gevolg',
      'gevolg-eigen-2026-11-30.gevolg',
      'gevolg-eigen-2026-12-01.gevolg',
    ]);
  });

  it.each([
    ['NotAllowedError', 'folder.noPermission'],
    ['NotFoundError', 'folder.missing'],
    ['QuotaExceededError', 'folder.full'],
    ['UnknownError', 'folder.failed'],
  ])('that meets a %s fails as %s, with all that was there', async (name, code) => {
    const files = new Map([['gevolg-eigen-2026-11-01.gevolg', bytesOf('oud')]]);
    const write = () => Promise.reject(new DOMException('no', name));
    const outcome = await writeDated({ ...makeDirectory(files), write }, backup('x', { kept: 1 }));
    expect(outcome).toEqual({ ok: false, error: { code } });
    expect(files.size).toBe(1);
  });

  it('fails when it reads back as something else, and takes nothing away then', async () => {
    const files = new Map([['gevolg-eigen-2026-11-01.gevolg', bytesOf('oud')]]);
    const directory = makeDirectory(files);
    const write = (name: string) => directory.write(name, bytesOf('half'));
    const outcome = await writeDated({ ...directory, write }, backup('heel', { kept: 1 }));
    expect(outcome).toEqual({ ok: false, error: { code: 'folder.differs' } });
    expect(files.has('gevolg-eigen-2026-11-01.gevolg')).toBe(true);
  });
});
