import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { test as base, expect, watch } from './test';

/** A browser with a profile on disk, which can be closed, killed, damaged and opened again. */
export type Profile = {
  /** Starts the browser; gives its page, still blank. */
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
  /** Ends the browser and all of its processes at once, in the middle of whatever they do. */
  readonly kill: () => Promise<void>;
  /** Removes the files of every database, as an eviction by the browser does. */
  readonly removeDatabases: () => Promise<void>;
  /** Removes the settings, as where the browser lost what it had not written yet. */
  readonly removeSettings: () => Promise<void>;
  /** Puts a folder in the place of every file of the site's own file system, which the browser then can't read. */
  readonly spoilFiles: () => Promise<void>;
  /** Puts a file in the place of the folder of the databases: Chromium tells of none then, and makes none. */
  readonly blockDatabases: () => Promise<void>;
  /** Removes the list of the files of every database, after which Chromium can neither open nor remove any. */
  readonly removeManifests: () => Promise<void>;
};

/** The processes of the browser that runs on this profile, found by the folder that they were started with. */
async function processesOn(folder: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
  const lines = await Promise.all(
    ids.map(async (id) => ({
      id,
      line: await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''),
    })),
  );
  return lines.filter(({ line }) => line.includes(folder)).map(({ id }) => id);
}

/** Playwright's `test` with a browser that keeps its profile from one start to the next. */
export const test = base.extend<{ profile: Profile }>({
  profile: async ({ baseURL, problems }, provide, testInfo) => {
    const folder = testInfo.outputPath('profile');
    const { launchOptions, contextOptions, locale, timezoneId, viewport } = testInfo.project.use;
    let context: BrowserContext | undefined;
    const close = async () => {
      await context?.close();
      context = undefined;
    };
    await provide({
      open: async () => {
        context = await chromium.launchPersistentContext(folder, {
          ...launchOptions,
          ...contextOptions,
          serviceWorkers: 'block',
          ...(baseURL === undefined ? {} : { baseURL }),
          ...(locale === undefined ? {} : { locale }),
          ...(timezoneId === undefined ? {} : { timezoneId }),
          ...(viewport === undefined ? {} : { viewport }),
        });
        watch(context, new URL(baseURL ?? '').origin, problems);
        return context.newPage();
      },
      close,
      kill: async () => {
        const ended = context?.waitForEvent('close');
        for (const id of await processesOn(folder)) process.kill(id, 'SIGKILL');
        await ended;
        await expect.poll(() => processesOn(folder)).toEqual([]);
        context = undefined;
      },
      spoilFiles: async () => {
        const files = path.join(folder, 'Default', 'File System');
        for (const name of await readdir(files, { recursive: true })) {
          if (!/^\d{8}$/u.test(path.basename(name))) continue;
          await rm(path.join(files, name));
          await mkdir(path.join(files, name));
        }
      },
      removeManifests: async () => {
        const databases = path.join(folder, 'Default', 'IndexedDB');
        for (const name of await readdir(databases, { recursive: true })) {
          if (path.basename(name).startsWith('MANIFEST')) await rm(path.join(databases, name));
        }
      },
      blockDatabases: async () => {
        const databases = path.join(folder, 'Default', 'IndexedDB');
        for (const name of await readdir(databases)) {
          if (!name.endsWith('.indexeddb.leveldb')) continue;
          await rm(path.join(databases, name), { recursive: true });
          await writeFile(path.join(databases, name), '');
        }
      },
      removeSettings: () =>
        rm(path.join(folder, 'Default', 'Local Storage'), { recursive: true, force: true }),
      removeDatabases: () =>
        rm(path.join(folder, 'Default', 'IndexedDB'), { recursive: true, force: true }),
    });
    await close();
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect } from './test';
