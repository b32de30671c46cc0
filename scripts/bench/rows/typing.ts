import type { BrowserContext } from '@playwright/test';
import { appAddress, openWatched } from '../app';
import { asking, type BenchPage, inBrowser, openPage } from '../browser';
import { againstLimit } from '../figure';
import type { ArchiveFunctions } from '../pages/archive/main';
import type { Row, Run } from '../run';
import { percentile } from '../statistics';

const questionCount = 12;
/** Between keys; an answer that takes longer is waited for. */
const betweenKeys = 150;
/** For the frame in which an answer is painted. */
const afterAnswer = 50;

/** Questions of three words, as people type them. */
export async function questionsToType(context: BrowserContext, run: Run): Promise<string[]> {
  const opened = await openPage(context, `${run.origin}/archive.html`);
  const ask = asking<ArchiveFunctions>(opened);
  await ask('readItems', run.data.files);
  const questions = await ask('questions', run.isQuick ? 3 : questionCount);
  await opened.page.close();
  return questions;
}

/** The search box of the archive, empty and ready. */
export async function emptyBox({ page }: BenchPage) {
  const box = page.getByRole('main').getByRole('searchbox').first();
  await box.waitFor();
  await page.waitForSelector('main p[role="status"][aria-busy="false"]');
  await box.fill('');
  await page.waitForTimeout(1000);
  return box;
}

async function typeKeys(opened: BenchPage, question: string): Promise<number[]> {
  const { page } = opened;
  const times: number[] = [];
  await (await emptyBox(opened)).focus();
  for (const key of question) {
    await page.keyboard.type(key);
    await page.waitForTimeout(betweenKeys);
    await page.waitForSelector('main p[role="status"][aria-busy="false"]');
    await page.waitForTimeout(afterAnswer);
    const time = await page.evaluate<number>('globalThis.lastPaint');
    // Where a key changes nothing that is found, nothing is painted.
    if (time > 0) times.push(time);
  }
  return times;
}

/** From a key in the search box of the archive to its results on the screen. */
export const typingRow: Row = {
  name: 'typing',
  title: 'Typing a question to the archive, in the app (time from key to painted results)',
  measure: async (run) => {
    const profile = await run.archiveProfile();
    return inBrowser(profile, async (context) => {
      const questions = await questionsToType(context, run);
      const address = `${run.origin}${appAddress}/archief`;
      const opened = await openWatched(context, address, 'typedQuestion()');
      // The first question starts the worker and warms the code up, as the first keys of a session do.
      const [first = '', ...rest] = questions;
      await typeKeys(opened, first);
      const times: number[] = [];
      for (const question of rest) times.push(...(await typeKeys(opened, question)));
      return [
        againstLimit(`key to painted, p95 of ${times.length} keys`, percentile(times, 0.95), 50),
        againstLimit('key to painted, median', percentile(times, 0.5), 50),
      ];
    });
  },
};
