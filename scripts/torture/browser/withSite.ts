import process from 'node:process';
import type { Run } from '../row';
import { openSite, type Site } from './site';

const usualPort = 4397;

/** Does something with the site served; what `npm test` built already is taken in a short run. */
export async function withSite<Value>(
  { isShort }: Run,
  work: (site: Site) => Promise<Value>,
): Promise<Value> {
  const site = await openSite(Number(process.env['GEVOLG_TORTURE_PORT'] ?? usualPort), isShort);
  try {
    return await work(site);
  } finally {
    await site.close();
  }
}
