import { newProfile, removeProfile, startChromium } from '../browser/chromium';
import { asking, openWorker } from '../browser/pages';
import type { Site } from '../browser/site';
import { withSite } from '../browser/withSite';
import { counter, told } from '../counter';
import type { Filling } from '../page/quota';
import { type Row, type Run, timesOf } from '../row';

const goal = 20;
const fillings: readonly Filling[] = ['commit', 'merge', 'replace', 'restore'];

/** Bytes: the database as it is when new takes some of it. */
const smallest = 400_000;
const step = 170_000;

/** What is wrong when a dossier grows until the browser gives no more room; `undefined` when nothing is. */
async function faultOf(
  site: Site,
  filling: Filling,
  quotaSize: number,
): Promise<string | undefined> {
  const profile = newProfile();
  const browser = await startChromium(profile);
  try {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    // Only enforced when it is set before the first write.
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize });
    const worker = asking(await openWorker(browser.context, site));
    const { code, before, after, steps } = await worker('fillUp', filling);
    if (code !== 'storage.full') return `ended with ${code} after ${steps} steps`;
    if (before !== after) return `not as it was before, after ${steps} steps`;
    const sentence = await worker('sentenceOf', code);
    if (!/vol/u.test(sentence) || !/Maak ruimte vrij/u.test(sentence)) return `says: ${sentence}`;
    return (await worker('exports')) ? undefined : 'can not be saved as a file';
  } catch (error) {
    return told(error);
  } finally {
    await browser.close();
    removeProfile(profile);
  }
}

async function run(asked: Run) {
  return withSite(asked, async (site) => {
    const places = counter('places where the disk is full', goal);
    for (let at = 0; at < timesOf(asked, goal, 1); at += 1) {
      const filling = fillings[at % fillings.length] ?? 'commit';
      const size = smallest + at * step;
      const fault = await faultOf(site, filling, size);
      places.count(fault && `${filling}, ${size} bytes: ${fault}`);
      console.error(`${filling}, ${size} bytes: ${fault ?? 'right'}`);
    }
    return [places.outcome()];
  });
}

/** A write for which there is no room leaves everything as it was, says so, and the dossier can still be saved. */
export const quota: Row = { name: 'quota', title: 'A full disk', run };
