import { readFileSync } from 'node:fs';
import { hitsFile } from '../../playwright.config';

/** What a test asks for to see that it is refused. */
const askedOnPurpose = '/..%2fpackage.json';

/**
 * After all tests: everything that reached the server is a file of the build, asked for by the address of the tests.
 * Workers and all that a browser does beside its pages are seen here too.
 */
export default function checkHits(): void {
  const hits = readFileSync(hitsFile, 'utf8').split('\n').filter(Boolean);
  const strange = hits.filter((hit) => {
    const [status = '', method = '', host = '', address] = hit.split(' ');
    const isFile = ['200', '304'].includes(status) && ['GET', 'HEAD'].includes(method);
    return address !== askedOnPurpose && !(isFile && host.startsWith('localhost:'));
  });
  if (hits.length === 0) throw new Error('No request was written down.');
  if (strange.length > 0)
    throw new Error(`Requests that no page should make:\n${strange.join('\n')}`);
}
