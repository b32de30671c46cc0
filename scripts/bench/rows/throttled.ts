import { appAddress, openWatched } from '../app';
import { type BenchPage, inBrowser, newProfile, removeProfile } from '../browser';
import { againstLimit, type Figure } from '../figure';
import type { Row } from '../run';
import { emptyBox, questionsToType } from './typing';

const slower = 4;
const longest = 200;

/** The longest task while something is done, on a page that watches its tasks. */
async function longestTask(
  what: string,
  { page }: BenchPage,
  work: () => Promise<unknown>,
): Promise<Figure> {
  await page.waitForTimeout(1500);
  await page.evaluate('forgetTasks()');
  await work();
  await page.waitForTimeout(500);
  const taken = await page.evaluate<number>('longestTask');
  // Tasks of less than 50 ms are not told of.
  return againstLimit(what, Math.max(taken, 50), longest);
}

async function type({ page }: BenchPage, questions: readonly string[]): Promise<void> {
  for (const question of questions) await page.keyboard.type(`${question} `, { delay: 90 });
}

async function scroll({ page }: BenchPage): Promise<void> {
  await page.mouse.move(700, 600);
  for (let at = 0; at < 25; at += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(60);
  }
}

/** The app on a machine that is four times as slow. */
export const throttledRow: Row = {
  name: 'throttled',
  title: `The longest task in the app at ${slower} × CPU throttling (time; under 50 ms counts as 50)`,
  measure: async (run) => {
    const profile = newProfile(await run.archiveProfile());
    const open = (context: Parameters<typeof openWatched>[0], path: string) =>
      openWatched(context, `${run.origin}${appAddress}${path}`, 'tasks()', slower);
    try {
      return await inBrowser(profile, async (context) => {
        const questions = (await questionsToType(context, run)).slice(0, 3);
        const archive = await open(context, '/archief');
        await (await emptyBox(archive)).focus();
        const figures = [
          await longestTask('typing, archive', archive, () => type(archive, questions)),
        ];
        await emptyBox(archive);
        figures.push(
          await longestTask('scrolling, archive', archive, () => scroll(archive)),
          await longestTask('opening a record, archive', archive, async () => {
            await archive.page
              .getByRole('main')
              .getByRole('list')
              .last()
              .getByRole('link')
              .first()
              .click();
            await archive.page.getByRole('main').getByRole('article').waitFor();
          }),
        );
        await archive.page.close();
        const list = await open(context, '/aanbevelingen');
        await list.page.getByRole('main').getByRole('table').waitFor();
        figures.push(
          await longestTask('opening an item, dossier', list, async () => {
            await list.page.getByRole('main').getByRole('table').getByRole('link').first().click();
            await list.page.getByRole('main').getByRole('article').waitFor();
          }),
        );
        await list.page.close();
        const timeline = await open(context, '/tijdlijn');
        await timeline.page.getByRole('grid').waitFor();
        figures.push(await longestTask('scrolling, timeline', timeline, () => scroll(timeline)));
        return figures;
      });
    } finally {
      removeProfile(profile);
    }
  },
};
