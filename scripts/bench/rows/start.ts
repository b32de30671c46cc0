import type { BrowserContext } from '@playwright/test';
import { appAddress, openWatched, told } from '../app';
import { inBrowser, newProfile, removeProfile } from '../browser';
import type { Figure } from '../figure';
import type { Row, Run } from '../run';
import { median, medians } from '../statistics';
import { buildWiki } from '../wiki';

/** Loads are short and differ much; so there are more of them than of other things. */
const loadsPerRound = 3;
const notes = 1000;

/** What a page has to show before one can do something with it. */
const useful = {
  overview: 'main section li',
  empty: 'h1',
  wiki: '.tc-tiddler-frame',
};

/** Milliseconds from asking for an address until the page is of use. */
async function usefulPaint(
  context: BrowserContext,
  address: string,
  selector: string,
  throttling: number,
): Promise<number> {
  const opened = await openWatched(
    context,
    address,
    `usefulPaint(${JSON.stringify(selector)})`,
    throttling,
  );
  const at = await told(opened, 'usefulAt');
  await opened.page.close();
  return at;
}

async function loads(times: number, load: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) taken.push(await load());
  return median(taken);
}

async function measureLoads(
  { origin, rounds, isQuick }: Run,
  without: BrowserContext,
  withArchive: BrowserContext,
  throttling: number,
) {
  const app = `${origin}${appAddress}/overzicht`;
  const [empty, wiki] = [`${origin}/empty.html`, `${origin}/wiki.html`];
  const paint = (context: BrowserContext, address: string, selector: string) =>
    loads(isQuick ? 1 : loadsPerRound, () => usefulPaint(context, address, selector, throttling));
  const all = {
    with: () => paint(withArchive, app, useful.overview),
    without: () => paint(without, app, useful.overview),
    empty: () => paint(without, empty, useful.empty),
    wiki: () => paint(without, wiki, useful.wiki),
  };
  // The first loads put the example dossier in place and fill the browser's stores of compiled code.
  for (const load of Object.values(all)) await load();
  return medians(rounds, all);
}

/** The overview as it opens. */
export const startRow: Row = {
  name: 'start',
  title: 'First useful paint of the overview (time from asking for the address)',
  measure: async (run) => {
    buildWiki(notes);
    const plain = newProfile();
    const filled = newProfile(await run.archiveProfile());
    try {
      return await inBrowser(plain, (without) =>
        inBrowser(filled, async (withArchive) => {
          const figures: Figure[] = [];
          for (const throttling of [1, 4]) {
            const times = await measureLoads(run, without, withArchive, throttling);
            const what = throttling === 1 ? 'with archive' : `with archive, ${throttling} × slower`;
            const line = { what, unit: 'ms', own: times.with } as const;
            const isJudged = throttling === 1;
            figures.push(
              {
                ...line,
                peer: 'without archive',
                other: times.without,
                ...(isJudged && { goal: 1.1 }),
              },
              {
                ...line,
                peer: 'empty React page',
                other: times.empty,
                ...(isJudged && { goal: 1.6 }),
              },
              {
                ...line,
                peer: `TiddlyWiki, ${notes} notes`,
                other: times.wiki,
                ...(isJudged && { goal: 0.4 }),
              },
            );
          }
          return figures;
        }),
      );
    } finally {
      removeProfile(plain);
      removeProfile(filled);
    }
  },
};
